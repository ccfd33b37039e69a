import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Db, openDatabase, replaceDatabase } from './client'
import { applyMigrations } from './migrate'

export type TestDatabase = { db: Db; file: string; close(): Promise<void> }

let migrated: Buffer | undefined

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'courseline-test-'))
}

/** The bytes of a database that has had every migration and holds nothing. Made once, because that takes longer. */
function migratedBytes(): Buffer {
  const folder = temporaryFolder()
  try {
    const file = join(folder, 'base.db')
    applyMigrations(file, join(process.cwd(), 'prisma/migrations'))
    return readFileSync(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** For tests: a migrated, empty database in a file of its own, which `db` stands for from now on. Close it after. */
export async function freshDatabase(): Promise<TestDatabase> {
  migrated ??= migratedBytes()
  const folder = temporaryFolder()
  const file = join(folder, 'courseline.db')
  writeFileSync(file, migrated, { mode: 0o600 })
  const db = openDatabase(file)
  replaceDatabase(db)
  const close = async () => {
    await db.$disconnect()
    rmSync(folder, { recursive: true })
  }
  return { db, file, close }
}
