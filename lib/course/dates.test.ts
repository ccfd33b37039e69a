import { expect, test } from 'vitest'
import { dayProblem } from './dates'

const around = { today: '2026-06-15', birthDate: '1975-05-01', startedOn: '2026-03-02', timeZone: 'Europe/London' }
const messages = (day: string, more = {}) => dayProblem('treatedOn', day, { ...around, ...more }).map(e => e.message)

test.each(['2026-03-02', '2026-03-03', '2026-06-15'])('%s is a day of the course', day => {
  expect(dayProblem('treatedOn', day, around)).toEqual([])
})

test.each([
  ['2026-06-16', 'still to come'],
  ['1975-04-30', 'before the patient was born'],
  ['2026-03-01', 'The course started on 2 March 2026.'],
])('%s is not, and the words say why', (day, words) => {
  expect(dayProblem('treatedOn', day, around)).toEqual([
    { field: 'treatedOn', message: expect.stringContaining(words) },
  ])
})

test('the start is written as the clinic writes dates', () => {
  expect(messages('2026-03-01', { timeZone: 'America/New_York' })[0]).toContain('March 2, 2026')
})
