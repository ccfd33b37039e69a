import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { logError } from '@/lib/log'
import { FileRefused } from '../file-refused'
import { doJob, type Job } from './job'
import type { FromWorker } from './messages'

/** The thread of one piece of work: it does it, says how far it is, and ends. */
async function work(): Promise<void> {
  const port = parentPort
  if (!port) throw new Error('This runs as a worker alone.')
  const say = (message: FromWorker) => port.postMessage(message)
  try {
    const value = await doJob(workerData as Job, {
      progress: (share, words) => say({ kind: 'progress', share, words }),
      turn: async () => {
        const told = once(port, 'message')
        say({ kind: 'turn' })
        await told
      },
    })
    say({ kind: 'done', value })
  } catch (error) {
    if (error instanceof FileRefused) say({ kind: 'refused', words: error.message })
    else {
      // What it was would be lost on the way to the other thread.
      logError('import.fault', error)
      say({ kind: 'fault' })
    }
  }
  // Whoever listens on it keeps the thread alive.
  port.close()
}

await work()
