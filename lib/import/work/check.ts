import { createHash } from 'node:crypto'
import { openBeside } from '@/lib/db/beside'
import { type Plan, type PlanOptions, planImport } from '../plan/plan'
import { isWrong, type Outcome, type PlanRow } from '../plan/row'
import { knownClinic } from '../record/known-clinic'
import type { ImportCounts, TwinQuestion } from '../view'
import { type Reading, readHeader, readLines } from './read-lines'
import { planRows, type ReadLine, writeOutcomes, writeRows } from './rows-file'
import type { Told } from './told'

export type Planning = {
  database: string
  clinicId: string
  memberId: string
  /** Where the notes about the rows are. */
  rows: string
  options: PlanOptions
}

export type Checked = { counts: ImportCounts; twins: TwinQuestion[] }

/** How much of the work is reading the file; the rest is planning. */
const READING = 0.8

/** So many questions at a time are enough for a person; the rows of the others stay wrong meanwhile. */
const MOST_QUESTIONS = 300

/**
 * Reads a file and finds out what would come of each row, without changing the record. What it finds is noted beside
 * the file. `expected` is how many rows there are, for telling how far it is.
 */
export async function checkFile(reading: Reading, planning: Planning, expected: number, told: Told): Promise<Checked> {
  told.progress(0, 'Reading the rows')
  const rows = counted(readLines(reading), read =>
    told.progress(READING * Math.min(1, read / Math.max(1, expected)), 'Reading the rows'),
  )
  await writeRows(planning.rows, await readHeader(reading), rows)
  return checkRows(planning, told)
}

async function* counted(rows: AsyncIterable<ReadLine>, tell: (read: number) => void): AsyncGenerator<ReadLine> {
  let read = 0
  for await (const row of rows) {
    yield row
    if (++read % 1_000 === 0) tell(read)
  }
}

/** The second half of it: plans the rows that were read, as after an answer to a question. */
export function checkRows({ database, clinicId, memberId, rows, options }: Planning, told: Told): Checked {
  told.progress(READING, 'Holding the rows against the record')
  const planned = planAgainst(database, { clinicId, memberId }, planRows(rows), options)
  writeOutcomes(rows, planned.outcomes, digestOf(planned.outcomes))
  const asked = new Set(planned.twins.filter(({ answer }) => answer === null).slice(0, MOST_QUESTIONS))
  return { counts: planned.counts, twins: planned.twins.filter(twin => twin.answer !== null || asked.has(twin)) }
}

function planAgainst(
  database: string,
  who: { clinicId: string; memberId: string },
  rows: PlanRow[],
  options: PlanOptions,
): Plan {
  const sqlite = openBeside(database, { readonly: true })
  try {
    // One state of the record for all rows, whatever is saved meanwhile.
    sqlite.exec('BEGIN')
    return planImport(rows, knownClinic(sqlite, who), options)
  } finally {
    sqlite.close()
  }
}

/** Two plans are the same for a person who looked at one of them: each row makes the same, or is wrong in both. */
export function digestOf(outcomes: Outcome[]): string {
  const hash = createHash('sha256')
  for (const outcome of outcomes) {
    const { line, makes, withSession } = outcome
    hash.update(`${line} ${makes} ${withSession} ${isWrong(outcome)}\n`)
  }
  return hash.digest('base64url')
}
