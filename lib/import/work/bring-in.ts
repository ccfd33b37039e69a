import { openBeside, type Sqlite } from '@/lib/db/beside'
import { type Plan, planImport } from '../plan/plan'
import { auditor, type Who } from '../record/audit-rows'
import { storedMoment } from '../record/insert'
import { knownClinic } from '../record/known-clinic'
import { writePlan } from '../record/write-plan'
import type { ImportCounts } from '../view'
import { digestOf, type Planning } from './check'
import { planRows, RowsFile } from './rows-file'
import type { Told } from './told'

export type BringingIn = Planning & {
  importId: string
  setAside: boolean
  /** Where this is the first that the record hears of the import: the name of the file. */
  fileName: string | null
  at: Date
}

/** `changed`: the record is another than when the rows were checked, so they are to be looked at again. */
export type BroughtIn = { done: true; counts: ImportCounts } | { done: false; why: 'changed' | 'wrong' | 'not_ready' }

/**
 * Brings the checked rows into the record, in one transaction: all of it, with its audit rows, or nothing. What it writes
 * was planned against the record as it is at that moment.
 */
export async function bringIn(job: BringingIn, told: Told): Promise<BroughtIn> {
  told.progress(0, 'Getting ready to write')
  const rows = planRows(job.rows)
  const looked = digestIn(job.rows)
  const who: Who = { importId: job.importId, clinicId: job.clinicId, memberId: job.memberId, at: job.at }
  const sqlite = openBeside(job.database, { readonly: false })
  try {
    sqlite.exec('BEGIN')
    const early = planImport(rows, knownClinic(sqlite, job), job.options)
    const before = stateOf(sqlite)
    sqlite.exec('COMMIT')
    await told.turn()
    sqlite.exec('BEGIN IMMEDIATE')
    // Whatever was saved between the two plans may concern these rows.
    const plan = stateOf(sqlite) === before ? early : planImport(rows, knownClinic(sqlite, job), job.options)
    const refused = refusal(plan, job, looked)
    if (refused) return { done: false, why: refused }
    if (job.fileName !== null) addImport(sqlite, job, job.fileName)
    writePlan(sqlite, plan, who, share => told.progress(0.1 + 0.85 * share, 'Writing'))
    if (!finish(sqlite, plan, who)) return { done: false, why: 'not_ready' }
    told.progress(0.95, 'Writing')
    sqlite.exec('COMMIT')
    return { done: true, counts: plan.counts }
  } finally {
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK')
    sqlite.close()
  }
}

/** A number that is another one as soon as another connection has changed anything. */
const stateOf = (sqlite: Sqlite) => sqlite.pragma('data_version', { simple: true })

function digestIn(path: string): string {
  const rows = new RowsFile(path)
  try {
    return rows.digest
  } finally {
    rows.close()
  }
}

function refusal(plan: Plan, { setAside }: BringingIn, looked: string): 'changed' | 'wrong' | null {
  if (digestOf(plan.outcomes) !== looked) return 'changed'
  return plan.counts.wrong > 0 && !setAside ? 'wrong' : null
}

function addImport(sqlite: Sqlite, { importId, clinicId, memberId, at }: BringingIn, fileName: string): void {
  const insert = sqlite.prepare(
    `INSERT INTO Import (id, clinicId, fileName, state, byId, uploadedAt) VALUES (?, ?, ?, 'writing', ?, ?)`,
  )
  insert.run(importId, clinicId, fileName, memberId, storedMoment(at))
}

/** The import is done with what it made; whatever quotes the file goes. False where it was not being written. */
function finish(sqlite: Sqlite, { counts }: Plan, who: Who): boolean {
  const update = sqlite.prepare(
    `UPDATE Import SET state = 'done', counts = ?, finishedAt = ?, inspection = NULL, twins = '[]', failure = ''
     WHERE id = ? AND clinicId = ? AND state = 'writing'`,
  )
  const { changes } = update.run(JSON.stringify(counts), storedMoment(who.at), who.importId, who.clinicId)
  auditor(sqlite, who)('import', 'done', who.importId, null)
  return changes === 1
}
