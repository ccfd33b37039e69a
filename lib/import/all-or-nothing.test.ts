import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { made, wholeRecord } from '@/lib/course/test-course'
import { databasePath } from '@/lib/db/database-path'
import { importForView, importsOfClinic } from './data'
import { LIMITS, tooMuch } from './limits'
import { abandonImport, checkFile, receiveFile } from './mutations'
import { broughtIn, checkedImport, importPractice, startedAsShown, TWO_PATIENTS } from './test-import'
import { filesOf, removeOldFiles } from './work/files'
import { whenIdle } from './work/running'

const practice = importPractice()

const filesThere = async () => {
  const folder = join(dirname(await databasePath()), 'imports')
  return existsSync(folder) ? readdirSync(folder) : []
}

const started = (id: string, setAside = false) => startedAsShown(practice, id, setAside)

test('a fault in the middle leaves nothing, and it can be started again', async () => {
  const id = await checkedImport(practice, TWO_PATIENTS)
  const before = await wholeRecord(practice.db)
  await practice.db.$executeRaw`CREATE TRIGGER fault BEFORE INSERT ON Response WHEN NEW.symptom1 = 2
    BEGIN SELECT RAISE(ABORT, 'fault'); END`
  await made(started(id))
  const view = await importForView(practice.actor, id)
  expect(view).toMatchObject({ state: 'checked', failure: expect.stringContaining('nothing was changed') })
  expect({ ...(await wholeRecord(practice.db)), audits: [] }).toEqual({ ...before, audits: [] })
  expect(await practice.db.patient.count()).toBe(0)
  await practice.db.$executeRaw`DROP TRIGGER fault`
  await made(started(id))
  expect(await importForView(practice.actor, id)).toMatchObject({ state: 'done', failure: null })
  expect(await practice.db.response.count()).toBe(4)
})

const ONE_WRONG = TWO_PATIENTS.replace('2025-06-02', '31/06/2025')

test('nothing is written while rows are wrong, unless they are set aside', async () => {
  const id = await checkedImport(practice, ONE_WRONG)
  expect(await started(id)).toMatchObject({ ok: false, reason: 'invalid' })
  expect(await practice.db.response.count()).toBe(0)
  await made(started(id, true))
  expect(await practice.db.response.count()).toBe(3)
})

test('a record that changed since the rows were checked brings nothing in, and the rows are checked anew', async () => {
  const id = await checkedImport(practice, TWO_PATIENTS)
  const { clinicId, memberId: createdById } = practice
  const person = { reference: 'EX-1', givenName: 'Someone', familyName: 'Else', birthDate: '1990-01-01' }
  await practice.db.patient.create({ data: { ...person, clinicId, createdById, searchText: '' } })
  await made(started(id))
  const view = await importForView(practice.actor, id)
  expect(view).toMatchObject({
    state: 'checked',
    failure: expect.stringContaining('changed since'),
    counts: { wrong: 3 },
  })
  expect(await practice.db.course.count()).toBe(0)
})

test('what was stopped in the middle is not done and can be started again', async () => {
  const id = await checkedImport(practice, TWO_PATIENTS)
  // As a server leaves it that ends while it works: nothing in this process works on it.
  await practice.db.import.update({ where: { id }, data: { state: 'writing' } })
  const writing = await importForView(practice.actor, id)
  expect(writing).toMatchObject({ state: 'checked', progress: null, failure: expect.stringContaining('stopped') })
  await practice.db.import.update({ where: { id }, data: { state: 'checking' } })
  const checking = await importForView(practice.actor, id)
  expect(checking).toMatchObject({ state: 'uploaded', failure: expect.stringContaining('stopped') })
  if (!checking?.settings) throw new Error('no settings')
  await made(checkFile(practice.actor, id, checking.settings))
  await whenIdle(id)
  await made(started(id))
  expect(await importForView(practice.actor, id)).toMatchObject({ state: 'done' })
})

test('the file lies beside the database for its own user alone, and goes when it is brought in or given up', async () => {
  const first = await checkedImport(practice, TWO_PATIENTS)
  const { upload, rows } = filesOf(await databasePath(), first)
  expect([upload, rows, dirname(upload)].map(path => statSync(path).mode & 0o777)).toEqual([0o600, 0o600, 0o700])
  await made(started(first))
  expect(await filesThere()).toEqual([])
  const second = await checkedImport(practice, ONE_WRONG)
  await made(abandonImport(practice.actor, second))
  expect(await filesThere()).toEqual([])
  expect(await importForView(practice.actor, second)).toMatchObject({ state: 'abandoned', inspection: null, twins: [] })
})

test('a file that nobody brought in goes after a week, and the import says so', async () => {
  const id = await checkedImport(practice, TWO_PATIENTS)
  const database = await databasePath()
  const { upload, rows } = filesOf(database, id)
  const ago = (days: number) => new Date(Date.parse('2026-06-15T10:00:00Z') - days * 86_400_000)
  for (const path of [upload, rows]) utimesSync(path, ago(6), ago(6))
  removeOldFiles(database)
  expect(await importForView(practice.actor, id)).toMatchObject({ state: 'checked' })
  utimesSync(upload, ago(8), ago(8))
  removeOldFiles(database)
  expect(await importForView(practice.actor, id)).toMatchObject({ state: 'checked' })
  utimesSync(rows, ago(8), ago(8))
  removeOldFiles(database)
  const view = await importForView(practice.actor, id)
  expect(view).toMatchObject({ state: 'abandoned', failure: expect.stringContaining('7 days'), inspection: null })
  expect(await started(id)).toMatchObject({ ok: false })
})

test('what is too large is refused by what is said of its size, and by counting', async () => {
  const said = { fileName: 'big.csv', stream: Readable.from([]), size: 1024 ** 3 }
  expect(await receiveFile(practice.actor, said)).toMatchObject({ ok: false, message: tooMuch.file })
  const piece = Buffer.alloc(8 * 1024 * 1024)
  let sent = 0
  function* endless() {
    for (;;) {
      sent += piece.length
      yield piece
    }
  }
  const unsaid = { fileName: 'big.csv', stream: Readable.from(endless()), size: 0 }
  expect(await receiveFile(practice.actor, unsaid)).toMatchObject({ ok: false, message: tooMuch.file })
  expect(sent).toBeLessThan(LIMITS.fileBytes * 2)
  expect(await filesThere()).toEqual([])
  expect(await importsOfClinic(practice.actor)).toEqual([])
})

test('a file that can’t be read is refused in words and not kept', async () => {
  const picture = { fileName: 'x.png', stream: Readable.from([Buffer.from('\x89PNG\r\n\x1a\n')]), size: 8 }
  const refused = await receiveFile(practice.actor, picture)
  expect(refused).toMatchObject({ ok: false, reason: 'invalid' })
  expect(await filesThere()).toEqual([])
})

test('a row that is not there yet is added by a longer version of the file', async () => {
  await broughtIn(practice, TWO_PATIENTS)
  const longer = `${TWO_PATIENTS}\nEX-2,,,,Migraine,,2025-05-06,,,2,,,,3,3,,,,,`
  expect((await broughtIn(practice, longer)).counts).toMatchObject({ responses: 1, already: 4, wrong: 0, courses: 0 })
  const answers = await practice.db.response.findMany({ where: { course: { problem: 'Migraine' } } })
  expect(answers.map(({ sequence, kind }) => [sequence, kind])).toEqual([
    [1, 'initial'],
    [2, 'follow_up'],
  ])
})

test('a row that stands twice, letter for letter, is written once', async () => {
  const [header = '', first = '', ...others] = TWO_PATIENTS.split('\n')
  const view = await broughtIn(practice, [header, first, first, ...others].join('\n'))
  expect(view).toMatchObject({ state: 'done', failure: null, counts: { rows: 5, responses: 4 } })
  expect(await practice.db.response.count()).toBe(4)
})
