import { chmodSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { databaseFile, makeDatabaseFile } from './database-file'
import { temporaryFolder } from './test-database'

let root: string

beforeEach(() => {
  root = temporaryFolder()
})

afterEach(() => rmSync(root, { recursive: true }))

test('a relative address is taken from the working folder, an absolute one as it is', () => {
  expect(databaseFile('file:./data/courseline.db')).toBe(join(process.cwd(), 'data/courseline.db'))
  expect(databaseFile('file:/srv/courseline.db')).toBe('/srv/courseline.db')
  expect(databaseFile('file:///srv/courseline.db')).toBe('/srv/courseline.db')
})

test('a file that others could read is taken back to its owner', () => {
  const file = makeDatabaseFile(join(root, 'courseline.db'))
  chmodSync(file, 0o644)
  makeDatabaseFile(file)
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('a link leads to the one real file, so that two names have one lock', () => {
  const file = makeDatabaseFile(join(root, 'courseline.db'))
  symlinkSync(file, join(root, 'link.db'))
  expect(makeDatabaseFile(join(root, 'link.db'))).toBe(file)
})
