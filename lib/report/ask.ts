import { Worker } from 'node:worker_threads'
import { openReadOnly } from '@/lib/db/read-only'
import { DEFAULT_THRESHOLDS } from '@/lib/mymop/verdict'
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

/**
 * Works out a report for each clinic of a database file, so that the first that is asked for after a start is there at
 * once, or at least comes from code that has run often enough to be compiled (docs/performance.md). Nobody sees these,
 * and the audit tells nothing of them.
 */
export async function prepareReports(file: string): Promise<void> {
  const sqlite = openReadOnly(file)
  const clinics = sqlite.prepare<[], string>('SELECT "id" FROM "Clinic"').pluck().all()
  // Its path without links, as whoever asks later has it: of a file by another name nothing would be kept.
  const main = sqlite.prepare<[], string>("SELECT file FROM pragma_database_list WHERE name = 'main'").pluck().get()
  sqlite.close()
  if (clinics.length === 0) return
  for (const clinicId of [...clinics, NO_CLINIC, ...clinics, NO_CLINIC, ...clinics]) {
    await ask({
      kind: 'page',
      file: main ?? file,
      clinicId,
      ask: { filters: EVERYTHING, thresholds: DEFAULT_THRESHOLDS },
    })
  }
}

/** After a question about it nothing is kept of any clinic. */
const NO_CLINIC = ''

const EVERYTHING = {
  from: '1850-01-01',
  to: '2200-12-31',
  practitionerId: null,
  problem: null,
  ageBand: null,
  duration: null,
}
