import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockDatabase } from './lock'
import { temporaryFolder } from './test-database'

const program = `
import { bootDatabase } from '@/lib/db/boot'
try {
  bootDatabase()
  bootDatabase()
  console.log('ready')
} catch (error) {
  console.log(error.message)
}`

let root: string
let file: string

beforeEach(() => {
  root = temporaryFolder()
  file = join(root, 'data/courseline.db')
})

afterEach(() => rmSync(root, { recursive: true }))

/** What a process that boots on the file says. */
async function boot(): Promise<string> {
  const env = { ...process.env, DATABASE_URL: `file:${file}` }
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', program],
    { env },
  )
  return stdout.trim()
}

test('a first start makes the database, and a second finds it', async () => {
  expect(await boot()).toBe('ready')
  expect(existsSync(file)).toBe(true)
  expect(await boot()).toBe('ready')
})

test('a file that another process has is refused', async () => {
  mkdirSync(join(root, 'data'))
  const release = lockDatabase(file)
  expect(await boot()).toContain(`Another Courseline process is using ${file}`)
  release()
})

test('a file that is no database is refused in one sentence and left as it was', async () => {
  mkdirSync(join(root, 'data'))
  writeFileSync(file, 'a letter to the tax office, a hundred characters and more of it, '.repeat(9))
  expect(await boot()).toBe(`The database ${file} can't be used: file is not a database.`)
})
