import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
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

/** Takes the file of an import away, with everything that was noted about its rows. */
export function removeFiles(database: string, id: string): void {
  const { upload, rows } = filesOf(database, id)
  for (const path of [upload, rows, `${rows}.partial`]) rmSync(path, { force: true })
}

/** Takes away what lies there for longer than it is kept. Does nothing where nothing was ever brought here. */
export function removeOldFiles(database: string): void {
  const folder = folderOf(database)
  if (!existsSync(folder)) return
  const oldest = now().getTime() - KEPT_DAYS * 24 * HOUR
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (statSync(path).mtimeMs < oldest) rmSync(path, { force: true })
  }
}

/** Does that now, and every hour as long as this process runs. */
export function keepFilesTidy(database: string): void {
  removeOldFiles(database)
  setInterval(() => removeOldFiles(database), HOUR).unref()
}
