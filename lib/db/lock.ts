import { closeSync, openSync } from 'node:fs'
import Database from 'better-sqlite3'

/** How long to wait for a process that is just ending, in milliseconds. */
const patience = 1_000

const keeper = globalThis as typeof globalThis & { courselineLocks?: Map<string, Database.Database> }

function makeLockFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

class LockedElsewhere extends Error {}

/** Whether this was thrown because another process has the file. */
export const isLockedElsewhere = (error: unknown): boolean => error instanceof LockedElsewhere

/**
 * Makes this process the only one that uses a database file, until it ends in whatever way or calls the function that
 * this returns. Throws one sentence if another process has the file. Asking twice in one process is harmless.
 *
 * The lock is an open exclusive transaction on a tiny database, FILE.lock: the system drops it with the process, so
 * none is ever left over. Never open that file otherwise: closing any handle on it would drop the lock too.
 */
export function lockDatabase(file: string): () => void {
  keeper.courselineLocks ??= new Map()
  const locks = keeper.courselineLocks
  const path = `${file}.lock`
  const release = () => {
    locks.get(path)?.close()
    locks.delete(path)
  }
  if (locks.has(path)) return release
  makeLockFile(path)
  const sqlite = new Database(path, { timeout: patience })
  try {
    sqlite.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    sqlite.close()
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))
      throw new LockedElsewhere(
        `Another Courseline process is using ${file}: stop it first, or give this one a file of its own.`,
      )
    throw error
  }
  locks.set(path, sqlite)
  return release
}
