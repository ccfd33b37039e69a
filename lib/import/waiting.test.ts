import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { made } from '@/lib/course/test-course'
import { LIMITS, tooMuch } from './limits'
import { abandonImport, receiveFile } from './mutations'
import { broughtIn, importPractice, TWO_PATIENTS } from './test-import'

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
