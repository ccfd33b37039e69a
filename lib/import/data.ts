import 'server-only'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { memberNames } from '@/lib/auth/member-names'
import { canManageClinic } from '@/lib/auth/permissions'
import { db } from '@/lib/db/client'
import { databasePath } from '@/lib/db/database-path'
import { now } from '@/lib/time/clock'
import { formatDay } from '@/lib/time/format'
import { toCheckedRow } from './checked-row'
import { keptSettings, readKept } from './kept'
import { toView } from './rows'
import { shownOf } from './shown'
import type { CheckedRow, ImportView } from './view'
import { filesOf, isThere } from './work/files'
import { RowsFile } from './work/rows-file'
import { runJob } from './work/run'
import { wrongRowsCsv } from './wrong-rows'

const MOST_IMPORTS = 100
export const ROWS_OF_PAGE = 50

/** The clinic's imports, the latest first. Whether one can be undone is said where it is opened. */
export async function importsOfClinic(actor: Actor): Promise<ImportView[]> {
  if (!canManageClinic(actor)) return []
  const [rows, nameOf, database] = await Promise.all([
    db.import.findMany({
      where: { clinicId: actor.clinicId },
      orderBy: [{ uploadedAt: 'desc' }, { id: 'desc' }],
      take: MOST_IMPORTS,
    }),
    memberNames(actor),
    databasePath(),
  ])
  return rows.map(row => ({ ...toView(row, database, nameOf(row.byId)), undoRefused: null, shown: '' }))
}

/**
 * One import, with how far the work on it is; null where the clinic has none of this id. It names people only in its
 * questions about two of the same name; its rows are read with `checkedRows`, which leaves the audit row.
 */
export async function importForView(actor: Actor, id: string): Promise<ImportView | null> {
  if (!canManageClinic(actor)) return null
  const { clinicId, memberId, clinic } = actor
  const row = await db.import.findFirst({ where: { id, clinicId } })
  if (!row) return null
  const [nameOf, database] = await Promise.all([memberNames(actor), databasePath()])
  const view = toView(row, database, nameOf(row.byId))
  const job = { importId: id, clinicId, memberId, at: now(), database }
  const undoRefused = view.state === 'done' ? await runJob({ kind: 'undo_refused', job }, database, () => {}) : null
  const shown = view.state === 'checked' ? shownOf(row, database) : ''
  const inWords = (day: string) => formatDay(day, clinic.timeZone, 'long')
  const twins = view.twins.map(twin => ({ ...twin, birthDate: inWords(twin.birthDate) }))
  return { ...view, undoRefused, shown, twins }
}

/** Checked rows of an import, 50 a page (from 1), or the wrong ones alone. Leaves an audit row of the view. */
export async function checkedRows(
  actor: Actor,
  id: string,
  { only, page }: { only: 'all' | 'wrong'; page: number },
): Promise<{ rows: CheckedRow[]; total: number; pages: number }> {
  const found = await rowsOf(actor, id, 'viewed')
  if (!found) return { rows: [], total: 0, pages: 1 }
  const { file, settings } = found
  try {
    const { rows, total } = file.page(only, (Math.max(1, page) - 1) * ROWS_OF_PAGE, ROWS_OF_PAGE)
    const pages = Math.max(1, Math.ceil(total / ROWS_OF_PAGE))
    return { rows: rows.map(row => toCheckedRow(row, settings)), total, pages }
  } finally {
    file.close()
  }
}

/**
 * The wrong rows of an import as a CSV file, in pieces; null where there are none. It is there until the file would be
 * taken away, also after the others were brought in. Leaves an audit row.
 */
export async function wrongRowsFile(actor: Actor, id: string): Promise<AsyncIterable<string> | null> {
  const found = await rowsOf(actor, id, 'wrong_rows_taken')
  if (!found) return null
  if (found.file.wrongAfter(0, 1).length === 0) {
    found.file.close()
    return null
  }
  return closing(found.file)
}

async function* closing(file: RowsFile): AsyncGenerator<string> {
  try {
    yield* wrongRowsCsv(file)
  } finally {
    file.close()
  }
}

async function rowsOf(actor: Actor, id: string, happened: string) {
  if (!canManageClinic(actor)) return null
  const row = await db.import.findFirst({ where: { id, clinicId: actor.clinicId } })
  const settings = row && readKept(keptSettings, row.settings)
  if (!row || !settings) return null
  const { rows } = filesOf(await databasePath(), id)
  if (!isThere(rows)) return null
  await audit(db, actor, { action: `import.${happened}`, subjectId: id })
  return { file: new RowsFile(rows), settings }
}
