import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { made } from '@/lib/course/test-course'
import { databasePath } from '@/lib/db/database-path'
import { LIMITS, tooMuch } from './limits'
import { abandonImport, receiveFile } from './mutations'
import { broughtIn, importPractice, TWO_PATIENTS } from './test-import'
import { filesOf } from './work/files'

const practice = importPractice()

const send = () =>
  receiveFile(practice.actor, { fileName: 'old.csv', stream: Readable.from([Buffer.from(TWO_PATIENTS)]), size: 0 })

test('twenty files can wait, and one more once one was given up', async () => {
  await broughtIn(practice, TWO_PATIENTS)
  const ids: string[] = []
  while (ids.length < LIMITS.waiting) ids.push(await made(send()))
  expect(await send()).toMatchObject({ ok: false, reason: 'invalid', message: tooMuch.waiting })
  expect(await practice.db.import.count()).toBe(LIMITS.waiting + 1)
  await made(abandonImport(practice.actor, ids[0] ?? ''))
  await made(send())
})

test('of files that arrive together no more than twenty are kept, and nothing of the others', async () => {
  const sent = await Promise.all(Array.from({ length: LIMITS.waiting + 2 }, send))
  expect(sent.filter(({ ok }) => ok)).toHaveLength(LIMITS.waiting)
  const refused = sent.filter(({ ok }) => !ok)
  expect(refused).toMatchObject([{ message: tooMuch.waiting }, { message: tooMuch.waiting }])
  expect(await practice.db.import.count()).toBe(LIMITS.waiting)
  expect(await practice.db.auditEntry.count({ where: { action: 'import.received' } })).toBe(LIMITS.waiting)
  const folder = dirname(filesOf(await databasePath(), 'any').upload)
  expect(readdirSync(folder)).toHaveLength(LIMITS.waiting)
})
