import Database from 'better-sqlite3'
import { busyTimeout } from './pragmas'

/** A connection that can only read; for work that would hold up the one connection of the process. Close it after. */
export type ReadOnlyDatabase = Database.Database

/** Opens a database file that exists and is migrated for reading alone, beside whoever writes to it. Throws where it can't. */
export function openReadOnly(file: string): ReadOnlyDatabase {
  const sqlite = new Database(file, { readonly: true, fileMustExist: true, timeout: busyTimeout })
  sqlite.pragma('query_only = ON')
  // Sorting must not spill a record into a file in /tmp.
  sqlite.pragma('temp_store = MEMORY')
  // Negative means KiB. One pass over the rows wants each page once.
  sqlite.pragma('cache_size = -8000')
  return sqlite
}
