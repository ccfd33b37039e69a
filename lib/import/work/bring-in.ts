import { openBeside, type Sqlite } from '@/lib/db/beside'
import { type Plan, planImport } from '../plan/plan'
import { auditor, type Who } from '../record/audit-rows'
import { storedMoment } from '../record/insert'
import { knownClinic } from '../record/known-clinic'
import { writePlan } from '../record/write-plan'
import type { ImportCounts } from '../view'
import { digestOf, type Planning } from './check'
import { digestIn, planRows } from './rows-file'
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
  const sqlite = openBeside(job.database, { readonly: false })
  const planNow = () => planImport(rows, knownClinic(sqlite, job), job.options)
  try {
    sqlite.exec('BEGIN')
    let plan: Plan | null = planNow()
    const before = lastAudited(sqlite)
    sqlite.exec('COMMIT')
    await told.turn()
    sqlite.exec('BEGIN IMMEDIATE')
    if (wasWritten(sqlite, before)) {
      // Two plans of a large file don't fit into memory side by side.
      plan = null
      plan = planNow()
    }
    const written = write(sqlite, plan, { job, looked, told })
    if (written.done) sqlite.exec('COMMIT')
    return written
  } finally {
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK')
    sqlite.close()
  }
}

type Writing = { job: BringingIn; looked: string; told: Told }

function write(sqlite: Sqlite, plan: Plan, { job, looked, told }: Writing): BroughtIn {
  if (digestOf(plan.outcomes) !== looked) return { done: false, why: 'changed' }
  if (plan.counts.wrong > 0 && !job.setAside) return { done: false, why: 'wrong' }
  const { importId, clinicId, memberId, at, fileName } = job
  const who: Who = { importId, clinicId, memberId, at }
  if (fileName !== null) addImport(sqlite, who, fileName)
  writePlan(sqlite, plan, who, share => told.progress(0.1 + 0.85 * share, 'Writing'))
  if (!finish(sqlite, plan, who)) return { done: false, why: 'not_ready' }
  told.progress(0.95, 'Writing')
  return { done: true, counts: plan.counts }
}

const lastAudited = (sqlite: Sqlite): number =>
  sqlite.prepare<[], number>('SELECT COALESCE(MAX(id), 0) FROM AuditEntry').pluck().get() ?? 0

/** Whether anything was written since: every write leaves its audit row with it, and a view leaves one of its own. */
function wasWritten(sqlite: Sqlite, since: number): boolean {
  const written = sqlite.prepare("SELECT 1 FROM AuditEntry WHERE id > ? AND action NOT LIKE '%.viewed' LIMIT 1")
  return written.get(since) !== undefined
}

function addImport(sqlite: Sqlite, { importId, clinicId, memberId, at }: Who, fileName: string): void {
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
