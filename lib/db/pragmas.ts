import type { Database } from 'better-sqlite3'

/** How long a statement waits for another process (a backup tool, say) that holds the file, in milliseconds. */
const busyTimeout = 10_000

/** Sets a connection up: durable, with checked references, and leaving no deleted text or temporary files behind. */
export function setPragmas(sqlite: Database): void {
  // First, because the others may have to wait for the file.
  sqlite.pragma(`busy_timeout = ${busyTimeout}`)
  sqlite.pragma('journal_mode = WAL')
  // WAL's usual NORMAL can lose the last commits when the power goes.
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('foreign_keys = ON')
  sqlite.pragma('secure_delete = ON')
  // Sorting a large list must not spill names into a file in /tmp.
  sqlite.pragma('temp_store = MEMORY')
  // Negative means KiB: 32 MB holds the pages that a clinic of 10,000 patients reads in a day.
  sqlite.pragma('cache_size = -32000')
  // After a large write the log shrinks back instead of staying large for ever.
  sqlite.pragma('journal_size_limit = 16777216')
}
