import { closeSync, openSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { setPragmas } from './pragmas'

/** A connection of its own, for long work away from the thread that answers requests. Close it after. */
export type Sqlite = Database.Database

/** Opens a migrated database file a second time: to read, or to write in one transaction, in the writers' turn. */
export function openBeside(file: string, { readonly }: { readonly: boolean }): Sqlite {
  const sqlite = new Database(file, { fileMustExist: true, readonly })
  if (readonly) sqlite.pragma('busy_timeout = 10000')
  else setPragmas(sqlite)
  return sqlite
}

/** Makes a file for notes that may be lost with the power (mode 600, an earlier one of the name goes). */
export function makeScratch(file: string): Sqlite {
  rmSync(file, { force: true })
  closeSync(openSync(file, 'wx', 0o600))
  const sqlite = new Database(file)
  // No second file beside it, and nothing waits for the disk.
  sqlite.pragma('journal_mode = MEMORY')
  sqlite.pragma('synchronous = OFF')
  sqlite.pragma('temp_store = MEMORY')
  return sqlite
}

/** Opens such a file that is whole, to read unless said otherwise. Throws where it is not there. */
export function openScratch(file: string, { readonly } = { readonly: true }): Sqlite {
  const sqlite = new Database(file, { fileMustExist: true, readonly })
  if (!readonly) {
    sqlite.pragma('journal_mode = MEMORY')
    sqlite.pragma('synchronous = OFF')
  }
  return sqlite
}
