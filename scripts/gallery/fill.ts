import Database from 'better-sqlite3'
import { setPragmas } from '@/lib/db/pragmas'

/** Writes to a database, which a server may have open, in one transaction. */
export function write<T>(file: string, work: (sqlite: Database.Database) => T): T {
  const sqlite = new Database(file, { fileMustExist: true })
  try {
    setPragmas(sqlite)
    return sqlite.transaction(work)(sqlite)
  } finally {
    sqlite.close()
  }
}
