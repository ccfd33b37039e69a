import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import type { Database } from 'better-sqlite3'

/**
 * Writes a whole copy of an open database to a new file, mode 600, on disk when this returns. Throws and leaves no
 * file if that fails. The copy has its name only once it is whole.
 */
export function copyDatabase(sqlite: Database, target: string): void {
  const partial = `${target}.partial`
  try {
    // VACUUM INTO accepts a file that is there and empty, which is how it gets its mode before any data is in it.
    const handle = openSync(partial, 'wx', 0o600)
    try {
      sqlite.prepare('VACUUM INTO ?').run(partial)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(partial, target)
  } catch (error) {
    rmSync(partial, { force: true })
    throw error
  }
}
