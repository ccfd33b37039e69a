import { expect, test } from 'vitest'
import { answersBySession } from './by-session'

type Given = [id: string, answeredOn: string, sessionId?: string]

/** What is given for which session: sessions by their days, numbered in order with the ids s1, s2 and so on. */
function given(days: string[], answers: Given[], baselineId: string | null = 'start') {
  const sessions = days.map((treatedOn, index) => ({ id: `s${index + 1}`, number: index + 1, treatedOn }))
  const all = answers.map(([id, answeredOn, sessionId = null]) => ({ id, answeredOn, sessionId }))
  return Object.fromEntries([...answersBySession(sessions, all, baselineId)].map(([number, { id }]) => [number, id]))
}

const start: Given = ['start', '2026-03-02']

test('the baseline stands as session 0 and for no session, on whatever day it was', () => {
  expect(given(['2026-03-02', '2026-03-09'], [start])).toEqual({ 0: 'start' })
})

test.each([
  ['2026-03-16', true],
  ['2026-03-09', true],
  ['2026-03-08', false],
  ['2026-03-17', false],
])('an answer of %s is given for a session on 16 March: %s', (answeredOn, isGiven) => {
  expect(given(['2026-03-16'], [start, ['a', answeredOn]])).toEqual(isGiven ? { 0: 'start', 1: 'a' } : { 0: 'start' })
})

test('of several answers a session takes the latest, and none is taken twice', () => {
  const answers: Given[] = [start, ['a', '2026-03-10'], ['b', '2026-03-12'], ['c', '2026-03-12']]
  expect(given(['2026-03-12', '2026-03-13', '2026-03-14', '2026-03-15'], answers)).toEqual({
    0: 'start',
    1: 'c',
    2: 'b',
    3: 'a',
  })
})

test('an earlier session comes first, so that the next one has no answer where there was one for both', () => {
  expect(given(['2026-03-09', '2026-03-12'], [start, ['a', '2026-03-09']])).toEqual({ 0: 'start', 1: 'a' })
})

test('a session without an answer leaves a gap, and the numbers stay those of the sessions', () => {
  const answers: Given[] = [start, ['a', '2026-03-09'], ['c', '2026-04-06']]
  expect(given(['2026-03-09', '2026-03-23', '2026-04-06'], answers)).toEqual({ 0: 'start', 1: 'a', 3: 'c' })
})

test('an answer recorded with a session stands for that session, though an earlier one could have taken it', () => {
  const twice = ['2026-03-09', '2026-03-09']
  expect(given(twice, [start, ['afternoon', '2026-03-09', 's2']])).toEqual({ 0: 'start', 2: 'afternoon' })
  const both: Given[] = [start, ['morning', '2026-03-09', 's1'], ['afternoon', '2026-03-09', 's2']]
  expect(given(twice, both)).toEqual({ 0: 'start', 1: 'morning', 2: 'afternoon' })
})

test('a session with an answer of its own leaves the others to the sessions after it', () => {
  const answers: Given[] = [start, ['paper', '2026-03-08'], ['own', '2026-03-09', 's1']]
  expect(given(['2026-03-09', '2026-03-12'], answers)).toEqual({ 0: 'start', 1: 'own', 2: 'paper' })
})

test('without a baseline there is no session 0, and every answer can be given for a session', () => {
  expect(given(['2026-03-02'], [start], null)).toEqual({ 1: 'start' })
})

test('sessions count by their numbers, in whatever order they come', () => {
  const sessions = [
    { id: 's2', number: 2, treatedOn: '2026-03-12' },
    { id: 's1', number: 1, treatedOn: '2026-03-09' },
  ]
  const answers = [{ id: 'a', answeredOn: '2026-03-09', sessionId: null }]
  expect([...answersBySession(sessions, answers, null).keys()]).toEqual([1])
})

test('nothing is given where there is nothing', () => {
  expect(given([], [], null)).toEqual({})
  expect(given(['2026-03-09'], [])).toEqual({})
})
