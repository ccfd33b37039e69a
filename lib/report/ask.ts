import { Worker } from 'node:worker_threads'
import { type Asks, Desk, type Kind, type Question } from './desk'
import { LIMITS, ReportThread } from './thread'

// On globalThis, because a bundle may hold this module more than once and one thread is enough for all.
const keeper = globalThis as typeof globalThis & { courselineReports?: ReportThread; courselineDesk?: Desk }

const startWorker = () =>
  new Worker(new URL('./report-worker.ts', import.meta.url), { name: 'report', resourceLimits: LIMITS })

/**
 * The answer to a question about the outcome of courses. In the server a thread of its own works it out, because others
 * must not wait for it; a command has nobody else to serve, and works it out where it runs.
 */
export async function ask<K extends Kind>(question: Question<K>): Promise<Asks[K]['answer']> {
  if (process.env.NEXT_RUNTIME === undefined) {
    keeper.courselineDesk ??= new Desk()
    return keeper.courselineDesk.answer(question)
  }
  keeper.courselineReports ??= new ReportThread(startWorker)
  return keeper.courselineReports.ask(question)
}
