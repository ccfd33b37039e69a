import { randomUUID } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { hasChecksum, type Migration } from './migration-files'

type Row = { migration_name: string; checksum: string; finished_at: number | string | null }

// Letter for letter what `prisma migrate` creates, so that it and this runner can take turns on one database.
const createTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`

/** The names of the tables, SQLite's own left out. */
function tables(sqlite: Database): string[] {
  const select = sqlite.prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table'").pluck()
  return select.all().filter(name => !name.startsWith('sqlite_'))
}

/** Whether the database is new: no table in it. */
export function isEmpty(sqlite: Database): boolean {
  return tables(sqlite).length === 0
}

function readHistory(sqlite: Database): Row[] {
  const present = tables(sqlite)
  if (present.includes('_prisma_migrations')) {
    const columns = 'migration_name, checksum, finished_at'
    const standing = `SELECT ${columns} FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`
    return sqlite.prepare<[], Row>(standing).all()
  }
  if (present.length > 0) throw new Error('The database file belongs to another program: it has tables but no history.')
  return []
}

/**
 * The migrations that this database has not had yet. Throws one sentence if its history and the files disagree: a
 * migration that did not finish, one that is not among the files, or one whose file was changed since.
 */
export function pendingMigrations(sqlite: Database, migrations: Migration[]): Migration[] {
  const history = readHistory(sqlite)
  for (const row of history) {
    const name = row.migration_name
    const migration = migrations.find(each => each.name === name)
    if (row.finished_at === null)
      throw new Error(`The migration ${name} was begun and did not finish: restore the backup made before it.`)
    if (!migration)
      throw new Error(
        `The database has had the migration ${name}, which this version of Courseline does not know: install the newer version.`,
      )
    if (!hasChecksum(migration, row.checksum))
      throw new Error(`The migration ${name} was changed after the database had it: put its file back as it was.`)
  }
  return migrations.filter(({ name }) => !history.some(row => row.migration_name === name))
}

/** Writes down that a migration was applied. Moments are milliseconds, as `prisma migrate` writes them into SQLite. */
export function recordMigration(sqlite: Database, { name, checksum }: Migration, startedAt: number): void {
  sqlite.exec(createTable)
  const insert = `INSERT INTO _prisma_migrations
    (id, checksum, finished_at, migration_name, started_at, applied_steps_count) VALUES (?, ?, ?, ?, ?, 1)`
  sqlite.prepare(insert).run(randomUUID(), checksum, Date.now(), name, startedAt)
}
