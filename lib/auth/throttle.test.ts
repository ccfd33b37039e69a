import { expect, test } from 'vitest'
import { setClock } from '@/lib/time/clock'
import { testPractice } from './test-practice'
import { giveAttemptBack, takeAttempt } from './throttle'

const practice = testPractice()
const email = 'owner@example.org'
const at = (moment: string) => setClock(() => new Date(moment))

async function failTimes(times: number) {
  for (let n = 0; n < times; n++) expect(await takeAttempt(email)).not.toBeNull()
}

test('after ten failures an account pauses, and no other account does', async () => {
  await failTimes(10)
  expect(await takeAttempt(email)).toBeNull()
  expect(await takeAttempt('colleague@example.org')).not.toBeNull()
})

test('failures are forgotten after 15 minutes', async () => {
  await failTimes(10)
  at('2026-06-15T10:14:59Z')
  expect(await takeAttempt(email)).toBeNull()
  at('2026-06-15T10:15:00Z')
  expect(await takeAttempt(email)).not.toBeNull()
  expect(await practice.db.signInFailure.count()).toBe(1)
})

test('trying during the pause does not make it longer', async () => {
  await failTimes(10)
  at('2026-06-15T10:10:00Z')
  for (let n = 0; n < 5; n++) expect(await takeAttempt(email)).toBeNull()
  at('2026-06-15T10:15:00Z')
  expect(await takeAttempt(email)).not.toBeNull()
})

test('guesses sent all at once are counted like those sent one by one', async () => {
  const taken = await Promise.all(Array.from({ length: 50 }, () => takeAttempt(email)))
  expect(taken.filter(attempt => attempt !== null)).toHaveLength(10)
})

test('an attempt with the right password does not count', async () => {
  for (let n = 0; n < 30; n++) {
    const attempt = await takeAttempt(email)
    if (attempt === null) throw new Error('paused')
    await giveAttemptBack(attempt)
  }
  await failTimes(10)
})

test('the address itself is not kept', async () => {
  await failTimes(1)
  expect(JSON.stringify(await practice.db.signInFailure.findMany())).not.toContain('owner')
})
