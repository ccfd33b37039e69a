import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { copyDatabase } from './copy-database'
import { makeDatabaseFile } from './database-file'
import { type Migration, readMigrations } from './migration-files'
import { isEmpty, pendingMigrations, recordMigration } from './migration-history'
import { setPragmas } from './pragmas'

export type Migrated = { applied: string[]; backup?: string }

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function applyOne(sqlite: Database.Database, migration: Migration): void {
  const startedAt = Date.now()
  // SQLite rebuilds a table by dropping it, which would delete the rows that refer to it; off works only out here.
  sqlite.pragma('foreign_keys = OFF')
  sqlite.exec('BEGIN IMMEDIATE')
  try {
    sqlite.exec(migration.sql)
    if (!sqlite.inTransaction) throw new Error('it ends the transaction it runs in')
    const broken = sqlite.prepare<[], { table: string }>('PRAGMA foreign_key_check').get()
    if (broken) throw new Error(`rows of ${broken.table} would refer to nothing`)
    recordMigration(sqlite, migration, startedAt)
    sqlite.exec('COMMIT')
  } catch (error) {
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK')
    throw new Error(`The migration ${migration.name} failed and was undone: ${sentence(error)}.`)
  } finally {
    sqlite.pragma('foreign_keys = ON')
  }
}

function backUp(sqlite: Database.Database, file: string, next: Migration): string {
  const time = new Date().toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '')
  const backup = join(dirname(file), `backup-before-${next.name}-${time}.db`)
  try {
    copyDatabase(sqlite, backup)
  } catch (error) {
    throw new Error(`The database was not updated, because no copy of it could be made first: ${sentence(error)}.`)
  }
  return backup
}

function applyAll(sqlite: Database.Database, file: string, pending: Migration[]): Migrated {
  const [first] = pending
  if (!first) return { applied: [] }
  const backup = isEmpty(sqlite) ? undefined : backUp(sqlite, file, first)
  const applied: string[] = []
  try {
    for (const migration of pending) {
      applyOne(sqlite, migration)
      applied.push(migration.name)
    }
  } catch (error) {
    // Nothing changed, so the copy is of no use, and a server that restarts all night would fill the disk with them.
    if (backup && applied.length === 0) rmSync(backup)
    throw error
  }
  return { applied, backup }
}

/**
 * Brings a database file (made if it is not there) up to date with a folder of migrations: those it lacks, in name
 * order, each in a transaction of its own and recorded where `prisma migrate` records them. A database with anything
 * in it is copied first, to backup-before-<migration>-<time>.db beside it. Returns the names of those applied and the
 * path of the copy. Throws one sentence, and changes nothing, if the database and the folder disagree.
 */
export function applyMigrations(file: string, folder: string): Migrated {
  const migrations = readMigrations(folder)
  const path = makeDatabaseFile(file)
  const sqlite = new Database(path)
  try {
    setPragmas(sqlite)
    return applyAll(sqlite, path, pendingMigrations(sqlite, migrations))
  } finally {
    sqlite.close()
  }
}

/** Whether a database file has had every migration of a folder, and no other. Reads alone. */
export function isUpToDate(file: string, folder: string): boolean {
  const sqlite = new Database(file, { fileMustExist: true, readonly: true })
  try {
    return pendingMigrations(sqlite, readMigrations(folder)).length === 0
  } finally {
    sqlite.close()
  }
}
