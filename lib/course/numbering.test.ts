import { expect, test } from 'vitest'
import { numberSessions, sessionWords } from './numbering'

const visit = (sequence: number, treatedOn: string, startTime = '') => ({ sequence, treatedOn, startTime })

const numbers = (sessions: ReturnType<typeof visit>[]) =>
  numberSessions(sessions).map(({ number, sequence }) => [number, sequence])

test('sessions are numbered from 1 by their day, not by when they were recorded', () => {
  const sessions = [visit(1, '2026-03-16'), visit(2, '2026-03-09'), visit(3, '2026-03-23')]
  expect(numbers(sessions)).toEqual([
    [1, 2],
    [2, 1],
    [3, 3],
  ])
  expect(sessions.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
})

test('those of one day go by their time, then those without one by their entry', () => {
  expect(numbers([visit(1, '2026-03-09', '15:00'), visit(2, '2026-03-09', '08:15')])).toEqual([
    [1, 2],
    [2, 1],
  ])
  expect(numbers([visit(3, '2026-03-09'), visit(1, '2026-03-09'), visit(2, '2026-03-09', '08:15')])).toEqual([
    [1, 2],
    [2, 1],
    [3, 3],
  ])
})

test('no sessions, no numbers', () => {
  expect(numberSessions([])).toEqual([])
})

test.each([[[1, 2, 3]], [[3, 2, 1]], [[2, 3, 1]], [[3, 1, 2]]])(
  'the order does not depend on how the rows come (%j), also where one of a day has no time',
  order => {
    const rows = [visit(1, '2026-03-09', '15:00'), visit(2, '2026-03-09'), visit(3, '2026-03-09', '08:00')]
    const shuffled = order.flatMap(sequence => rows.filter(row => row.sequence === sequence))
    expect(numbers(shuffled)).toEqual(numbers(rows))
  },
)

test.each([
  [3, 8, 'session 3 of 8'],
  [8, 8, 'session 8 of 8'],
  [10, 8, 'session 10, 8 planned'],
  [4, 0, 'session 4'],
  [0, 0, 'no session'],
])('%i sessions of %i planned are %j', (count, planned, words) => {
  expect(sessionWords(count, planned)).toBe(words)
})
