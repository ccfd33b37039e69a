import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { applyMigrations } from './migrate'
import { temporaryFolder } from './test-database'

const clinics = `CREATE TABLE Clinic (id TEXT PRIMARY KEY);
CREATE TABLE Patient (id TEXT PRIMARY KEY, clinicId TEXT NOT NULL REFERENCES Clinic (id) ON DELETE CASCADE);
INSERT INTO Clinic VALUES ('c'); INSERT INTO Patient VALUES ('p', 'c');`

let root: string
let file: string
let folder: string

beforeEach(() => {
  root = temporaryFolder()
  file = join(root, 'data/courseline.db')
  folder = join(root, 'migrations')
  addMigration('001_clinics', clinics)
})

afterEach(() => rmSync(root, { recursive: true }))

function addMigration(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

function query(sql: string, path = file): unknown[] {
  const sqlite = new Database(path)
  const rows = sqlite.prepare(sql).all()
  sqlite.close()
  return rows
}

function change(sql: string): void {
  const sqlite = new Database(file)
  sqlite.exec(sql)
  sqlite.close()
}

function copies(): string[] {
  return readdirSync(join(root, 'data')).filter(name => name.startsWith('backup-before-'))
}

const modeOf = (path: string) => statSync(path).mode & 0o777

test('a fresh database has every migration, its file is for its owner alone, and nothing is copied', () => {
  addMigration('002_note', 'ALTER TABLE Patient ADD COLUMN note TEXT')
  expect(applyMigrations(file, folder)).toEqual({ applied: ['001_clinics', '002_note'] })
  expect(query('SELECT * FROM Patient')).toEqual([{ id: 'p', clinicId: 'c', note: null }])
  expect(modeOf(file)).toBe(0o600)
  expect(modeOf(join(root, 'data'))).toBe(0o700)
  expect(copies()).toEqual([])
})

test('each is recorded once, with the checksum of its file and its moments in milliseconds', () => {
  const before = Date.now()
  applyMigrations(file, folder)
  const [row, ...others] = query('SELECT * FROM _prisma_migrations') as Record<string, number | string | null>[]
  expect(others).toEqual([])
  const checksum = createHash('sha256').update(clinics).digest('hex')
  const fixed = { checksum, migration_name: '001_clinics', logs: null, rolled_back_at: null, applied_steps_count: 1 }
  expect(row).toMatchObject(fixed)
  expect(row?.started_at).toBeGreaterThanOrEqual(before)
  expect(row?.finished_at).toBeGreaterThanOrEqual(Number(row?.started_at))
})

test('a second run applies nothing and copies nothing', () => {
  applyMigrations(file, folder)
  expect(applyMigrations(file, folder)).toEqual({ applied: [] })
  expect(copies()).toEqual([])
})

test('a database with data is copied as it was before the first migration that it lacks', () => {
  applyMigrations(file, folder)
  addMigration('002_note', 'ALTER TABLE Patient ADD COLUMN note TEXT')
  addMigration('003_empty', 'DELETE FROM Patient')
  const { applied, backup = '' } = applyMigrations(file, folder)
  expect(applied).toEqual(['002_note', '003_empty'])
  expect(copies()).toEqual([expect.stringMatching(/^backup-before-002_note-\d{8}T\d{6}Z\.db$/)])
  expect(query('SELECT * FROM Patient', backup)).toEqual([{ id: 'p', clinicId: 'c' }])
  expect(modeOf(backup)).toBe(0o600)
})

test('a migration that rebuilds a table keeps the rows that refer to it', () => {
  applyMigrations(file, folder)
  addMigration(
    '002_rebuild',
    `CREATE TABLE new_Clinic (id TEXT PRIMARY KEY, name TEXT NOT NULL DEFAULT 'Example');
     INSERT INTO new_Clinic (id) SELECT id FROM Clinic; DROP TABLE Clinic; ALTER TABLE new_Clinic RENAME TO Clinic;`,
  )
  applyMigrations(file, folder)
  expect(query('SELECT * FROM Patient')).toEqual([{ id: 'p', clinicId: 'c' }])
  expect(query('SELECT * FROM Clinic')).toEqual([{ id: 'c', name: 'Example' }])
})

test.each([
  ['breaks off', `INSERT INTO Clinic VALUES ('half'); INSERT INTO Nowhere VALUES (1)`, 'no such table'],
  ['leaves rows that refer to nothing', 'DELETE FROM Clinic', 'rows of Patient would refer to nothing'],
])('a migration that %s leaves nothing behind', (_, sql, reason) => {
  applyMigrations(file, folder)
  addMigration('002_bad', sql)
  expect(() => applyMigrations(file, folder)).toThrow(`The migration 002_bad failed and was undone: ${reason}`)
  expect(query('SELECT id FROM Clinic')).toEqual([{ id: 'c' }])
  expect(query('SELECT migration_name FROM _prisma_migrations')).toEqual([{ migration_name: '001_clinics' }])
  expect(copies()).toEqual([])
})

test('those before a failing one stay, and the copy stays with them', () => {
  applyMigrations(file, folder)
  addMigration('002_note', 'ALTER TABLE Patient ADD COLUMN note TEXT')
  addMigration('003_bad', 'nonsense')
  expect(() => applyMigrations(file, folder)).toThrow('003_bad')
  expect(query('SELECT note FROM Patient')).toEqual([{ note: null }])
  expect(copies()).toHaveLength(1)
})

test('a changed migration is refused, unless only its line endings changed', () => {
  applyMigrations(file, folder)
  addMigration('001_clinics', clinics.replaceAll('\n', '\r\n'))
  expect(applyMigrations(file, folder)).toEqual({ applied: [] })
  addMigration('001_clinics', `${clinics} -- harmless`)
  expect(() => applyMigrations(file, folder)).toThrow('The migration 001_clinics was changed after the database had it')
})

test('a database from a newer version is refused', () => {
  addMigration('002_newer', 'CREATE TABLE Newer (id TEXT)')
  applyMigrations(file, folder)
  rmSync(join(folder, '002_newer'), { recursive: true })
  expect(() => applyMigrations(file, folder)).toThrow(
    'The database has had the migration 002_newer, which this version',
  )
})

test('a migration that never finished is refused, until it is marked as rolled back', () => {
  applyMigrations(file, folder)
  change(`INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'y', '002_begun')`)
  expect(() => applyMigrations(file, folder)).toThrow('The migration 002_begun was begun and did not finish')
  change('UPDATE _prisma_migrations SET rolled_back_at = started_at WHERE finished_at IS NULL')
  expect(applyMigrations(file, folder)).toEqual({ applied: [] })
})

test('the database of another program is left alone', () => {
  mkdirSync(join(root, 'data'))
  change('CREATE TABLE Recipe (id TEXT)')
  expect(() => applyMigrations(file, folder)).toThrow('belongs to another program')
  expect(query("SELECT name FROM sqlite_master WHERE type = 'table'")).toEqual([{ name: 'Recipe' }])
})

test('a migration without its file is refused', () => {
  mkdirSync(join(folder, '002_hollow'))
  expect(() => applyMigrations(file, folder)).toThrow('The migration 002_hollow has no migration.sql')
})
