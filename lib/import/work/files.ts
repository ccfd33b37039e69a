import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openBeside } from '@/lib/db/beside'
import { now } from '@/lib/time/clock'

/** A file that nobody brought in lies here so many days after it was last worked on, and goes. */
export const KEPT_DAYS = 7

const HOUR = 3_600_000

const folderOf = (database: string) => join(dirname(database), 'imports')

/** Where the file of an import lies, and the notes about its rows: beside the database, for its own user alone. */
export function filesOf(database: string, id: string): { upload: string; rows: string } {
  const folder = folderOf(database)
  return { upload: join(folder, `${id}.file`), rows: join(folder, `${id}.rows`) }
}

/** The same with the folder made where it is not there. */
export function makeFilesOf(database: string, id: string): { upload: string; rows: string } {
  mkdirSync(folderOf(database), { recursive: true, mode: 0o700 })
  return filesOf(database, id)
}

export const isThere = (path: string): boolean => existsSync(path)

function pathsOf(database: string, id: string): string[] {
  const { upload, rows } = filesOf(database, id)
  return [upload, rows, `${rows}.partial`]
}

/** Takes the file of an import away, with everything that was noted about its rows. */
export function removeFiles(database: string, id: string): void {
  for (const path of pathsOf(database, id)) rmSync(path, { force: true })
}

/**
 * Takes away what lies there for longer than it is kept, the notes with the file, and what the database quotes of a file
 * that is gone. Does nothing where nothing was ever brought here.
 */
export function removeOldFiles(database: string): void {
  const folder = folderOf(database)
  if (!existsSync(folder)) return
  const oldest = now().getTime() - KEPT_DAYS * 24 * HOUR
  const ids = new Set(readdirSync(folder).map(name => name.split('.')[0] ?? ''))
  for (const id of ids) {
    const touched = pathsOf(database, id).filter(isThere)
    if (touched.every(path => statSync(path).mtimeMs < oldest)) removeFiles(database, id)
  }
  forgetGone(database)
}

/** The first rows of a file and the names in its questions stand in the database while somebody may go on with it. */
function forgetGone(database: string): void {
  const sqlite = openBeside(database, { readonly: false })
  try {
    const unfinished = sqlite
      .prepare<[], string>(
        "SELECT id FROM Import WHERE state IN ('uploaded', 'checking', 'checked') AND inspection IS NOT NULL",
      )
      .pluck()
      .all()
    const forget = sqlite.prepare("UPDATE Import SET inspection = NULL, twins = '[]' WHERE id = ?")
    for (const id of unfinished) if (!isThere(filesOf(database, id).upload)) forget.run(id)
  } finally {
    sqlite.close()
  }
}

/** Does that now, and every hour as long as this process runs. */
export function keepFilesTidy(database: string): void {
  removeOldFiles(database)
  setInterval(() => removeOldFiles(database), HOUR).unref()
}
