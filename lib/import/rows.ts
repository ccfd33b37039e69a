import type { Import } from '@/lib/generated/prisma/client'
import { keptCounts, keptInspection, keptSettings, keptTwins, readKept } from './kept'
import type { ImportState, ImportView } from './view'
import { filesOf, isThere, KEPT_DAYS } from './work/files'
import { progressOf } from './work/running'

type Standing = { state: ImportState; failure: string | null }

const INTERRUPTED = 'Courseline was stopped meanwhile. Nothing was brought in: start it again.'
const GONE = `The file was kept for ${KEPT_DAYS} days and is gone. Nothing was brought in: choose it again.`

/**
 * Where an import really is: work that nobody in this process does was interrupted, and its transaction is gone with
 * it; a file that is gone can't be brought in any more.
 */
export function standingOf({ id, state, failure }: Import, database: string): Standing {
  const kept = failure === '' ? null : failure
  if (state === 'done' || state === 'undone' || state === 'abandoned') return { state, failure: kept }
  if (progressOf(id)) return { state, failure: kept }
  if (!isThere(filesOf(database, id).upload)) return { state: 'abandoned', failure: GONE }
  if (state === 'checking') return { state: 'uploaded', failure: INTERRUPTED }
  if (state === 'writing') return { state: 'checked', failure: INTERRUPTED }
  return { state, failure: kept }
}

/** An import's row as its pages show it, but for what asks the whole record. */
export function toView(row: Import, database: string, byName: string): Omit<ImportView, 'undoRefused' | 'shown'> {
  return {
    ...standingOf(row, database),
    id: row.id,
    fileName: row.fileName,
    byName,
    uploadedAt: row.uploadedAt,
    finishedAt: row.finishedAt,
    inspection: readKept(keptInspection, row.inspection),
    settings: readKept(keptSettings, row.settings),
    counts: readKept(keptCounts, row.counts),
    twins: readKept(keptTwins, row.twins) ?? [],
    progress: progressOf(row.id),
  }
}
