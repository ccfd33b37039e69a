import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockDatabase } from './lock'
import { temporaryFolder } from './test-database'

const program = `
import { lockDatabase } from '@/lib/db/lock'
try {
  lockDatabase(process.env.LOCK_FILE)
  console.log('locked')
  process.stdin.resume()
} catch (error) {
  console.log(error.message)
}`

let root: string
let file: string
let children: ChildProcess[]

beforeEach(() => {
  root = temporaryFolder()
  file = join(root, 'courseline.db')
  children = []
})

afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(root, { recursive: true })
})

/** Another process that tries to take the lock and says how that went; it keeps a lock until it is killed. */
async function otherProcess() {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    env: { ...process.env, LOCK_FILE: file },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.push(child)
  const [said] = await once(child.stdout, 'data')
  return { child, said: String(said).trim() }
}

const refusal = () => `Another Courseline process is using ${file}: stop it first, or give this one a file of its own.`

test('a second process is refused in words, and gets the lock when the first lets go', async () => {
  const release = lockDatabase(file)
  expect((await otherProcess()).said).toBe(refusal())
  release()
  expect((await otherProcess()).said).toBe('locked')
})

test('a process that is killed leaves no lock behind', async () => {
  const { child, said } = await otherProcess()
  expect(said).toBe('locked')
  expect(() => lockDatabase(file)).toThrow(refusal())
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(existsSync(`${file}.lock`)).toBe(true)
  lockDatabase(file)()
})

test('asking twice in one process is harmless', async () => {
  lockDatabase(file)
  const release = lockDatabase(file)
  expect((await otherProcess()).said).toBe(refusal())
  release()
})
