import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { prepareReports } from './ask'
import type { Question } from './desk'

const practice = testPractice()

const keeper = globalThis as { courselineReports?: unknown }

afterEach(() => {
  vi.unstubAllEnvs()
  delete keeper.courselineReports
})

const file = async () => {
  const [main] = await practice.db.$queryRaw<{ file: string }[]>`SELECT file FROM pragma_database_list`
  return main?.file ?? ''
}

/** As in the server, with a thread that takes down what it is asked. */
function thread(): Question[] {
  const asked: Question[] = []
  vi.stubEnv('NEXT_RUNTIME', 'nodejs')
  keeper.courselineReports = { ask: async (question: Question) => void asked.push(question) }
  return asked
}

test('at the start of the server the thread works out a report of each clinic, and the audit has no line of it', async () => {
  const [asked, elsewhere] = [thread(), await anotherPractice(practice)]
  const before = await practice.db.auditEntry.count()
  await prepareReports(await file())
  const clinics = asked.slice(-2).map(({ clinicId }) => clinicId)
  expect([...clinics].sort()).toEqual([practice.clinicId, elsewhere.clinicId].sort())
  expect(new Set(asked.map(({ kind }) => kind))).toEqual(new Set(['page']))
  // Three times each, from nothing: nothing is kept of the only clinic either after a question about none.
  expect(asked.map(({ clinicId }) => clinicId)).toEqual([...clinics, '', ...clinics, '', ...clinics])
  expect(await practice.db.auditEntry.count()).toBe(before)
})

test('a folder that is reached by a link is asked about as later questions are, so that its facts are kept', async () => {
  const [asked, real, folder] = [thread(), await file(), mkdtempSync(join(tmpdir(), 'courseline-'))]
  symlinkSync(dirname(real), join(folder, 'data'))
  await prepareReports(join(folder, 'data', basename(real)))
  rmSync(folder, { recursive: true })
  expect(new Set(asked.map(question => question.file))).toEqual(new Set([real]))
})

test('with a database that no one has set up there is nothing to work out', async () => {
  const asked = thread()
  await practice.db.$executeRaw`PRAGMA foreign_keys = OFF`
  await practice.db.$executeRaw`DELETE FROM "Clinic"`
  await prepareReports(await file())
  expect(asked).toEqual([])
})
