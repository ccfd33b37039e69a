import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { applyMigrations } from './migrate'
import { migrationList, openSchemaEngine, schemaDiff } from './schema-diff'
import { temporaryFolder } from './test-database'

const migrations = join(process.cwd(), 'prisma/migrations')
const schemaFile = join(process.cwd(), 'prisma/schema.prisma')

let root: string

beforeEach(() => {
  root = temporaryFolder()
})

afterEach(() => rmSync(root, { recursive: true }))

test('the migrations make what the schema says', async () => {
  expect(await schemaDiff(migrations, schemaFile)).toBe('')
})

test('a column that the migrations lack is seen', async () => {
  const changed = join(root, 'schema.prisma')
  cpSync(schemaFile, changed)
  writeFileSync(changed, readFileSync(changed, 'utf8').replace('model Clinic {', 'model Clinic {\n  motto String?\n'))
  expect(await schemaDiff(migrations, changed)).toContain('ALTER TABLE "Clinic" ADD COLUMN "motto" TEXT;')
})

test('Prisma finds nothing amiss in a database that the runner made', async () => {
  const file = join(root, 'courseline.db')
  applyMigrations(file, migrations)
  const engine = await openSchemaEngine(readFileSync(schemaFile, 'utf8'), file)
  const migrationsList = migrationList(migrations)
  const filters = { externalTables: [], externalEnums: [] }
  expect(await engine.diagnoseMigrationHistory({ migrationsList, filters, optInToShadowDatabase: true })).toEqual({
    editedMigrationNames: [],
    failedMigrationNames: [],
    hasMigrationsTable: true,
    history: null,
  })
  expect(await engine.applyMigrations({ migrationsList, filters })).toEqual({ appliedMigrationNames: [] })
})
