import { expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { testPractice } from '@/lib/auth/test-practice'
import { dayProblem } from './day-problem'

// It is 15 June 2026 there.
const practice = testPractice()

const around = { birthDate: '1975-05-01', startedOn: '2026-03-02' }
const problemOf = (day: string, actor: Actor = practice.actor) => dayProblem(actor, 'treatedOn', day, around)
const inZone = (timeZone: string): Actor => ({ ...practice.actor, clinic: { ...practice.actor.clinic, timeZone } })

test.each(['2026-03-02', '2026-03-03', '2026-06-15'])('%s is a day of the course', day => {
  expect(problemOf(day)).toEqual([])
})

test.each([
  ['2026-06-16', 'still to come'],
  ['1975-04-30', 'before the patient was born'],
  ['2026-03-01', 'The course started on 2 March 2026.'],
])('%s is not, and the words say why', (day, words) => {
  expect(problemOf(day)).toEqual([{ field: 'treatedOn', message: expect.stringContaining(words) }])
})

test('the start is written as the clinic writes dates', () => {
  expect(problemOf('2026-03-01', inZone('America/New_York'))[0]?.message).toContain('March 2, 2026')
})

test('today is the clinic’s: at 10:00 in UTC the next day has begun in Kiritimati', () => {
  expect(problemOf('2026-06-16', inZone('Pacific/Kiritimati'))).toEqual([])
})
