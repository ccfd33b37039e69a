import 'server-only'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { writersOf } from '@/lib/db/writers'
import { FileRefused } from '../file-refused'
import type { Job, ResultOf } from './job'
import { type FromWorker, YOUR_TURN } from './messages'
import type { Told } from './told'

/** Megabytes of the heap of the thread alone. A file with as many rows as are taken needs most of it. */
const HEAP_MB = 400

type Progress = Told['progress']

export type Runner = <J extends Job>(job: J, database: string, progress: Progress) => Promise<ResultOf<J>>

let replacement: Runner | null = null

/** For tests, which have no bundled worker: has jobs run by another runner; null gives the worker back. */
export function setRunner(runner: Runner | null): void {
  replacement = runner
}

/**
 * Does one piece of work on a thread of its own, so that no request waits for it. It writes in the writers' turn of the
 * database. Throws FileRefused where the file can't be read on.
 */
export const runJob: Runner = (job, database, progress) => (replacement ?? inWorker)(job, database, progress)

const isOutOfMemory = (error: Error) => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
const TOO_MUCH = 'This file is more than can be worked on at once. Split it, and bring in one part after the other.'

/** The thread met a fault, and has said in the log which. */
export class FaultLogged extends Error {}

const inWorker: Runner = async <J extends Job>(job: J, database: string, progress: Progress): Promise<ResultOf<J>> => {
  // The server bounds its own heap by this flag, which would bound every thread's: its own is set up by now and stays.
  setFlagsFromString('--max-old-space-size=0')
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  })
  const writers = writersOf(database)
  const state = { writes: false, over: false }
  const takeTurn = async () => {
    const wait = writers.take()
    if (wait) await wait
    // It may have died while it waited.
    if (state.over) return writers.give()
    state.writes = true
    worker.postMessage(YOUR_TURN)
  }
  try {
    return await new Promise<ResultOf<J>>((resolve, reject) => {
      worker.on('message', (message: FromWorker) => {
        if (message.kind === 'progress') progress(message.share, message.words)
        else if (message.kind === 'turn') void takeTurn()
        // The worker is this program: it gives back what this kind of work does.
        else if (message.kind === 'done') resolve(message.value as ResultOf<J>)
        else if (message.kind === 'refused') reject(new FileRefused(message.words))
        else reject(new FaultLogged())
      })
      worker.on('error', error => reject(isOutOfMemory(error) ? new FileRefused(TOO_MUCH) : error))
      worker.on('exit', () => reject(new Error('The worker ended before its work was done.')))
    })
  } finally {
    await worker.terminate()
    state.over = true
    if (state.writes) writers.give()
  }
}
