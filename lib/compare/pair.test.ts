import { expect, test } from 'vitest'
import { courseName, pairAddress, readPair } from './pair'

test('an address names a first and a second course', () => {
  expect(readPair({ first: 'a', second: 'b' })).toEqual({
    given: ['a', 'b'],
    pair: { first: 'a', second: 'b' },
    problem: '',
  })
})

test('of two ticked courses the lower one, which is the earlier, comes first', () => {
  expect(readPair({ course: ['latest', 'earlier'] }).pair).toEqual({ first: 'earlier', second: 'latest' })
})

test.each([
  [{}, [], 'Choose two courses to put side by side.'],
  [{ first: 'a' }, ['a'], 'Choose two courses to put side by side.'],
  [{ first: '', second: 'b' }, ['b'], 'Choose two courses to put side by side.'],
  [{ course: 'a' }, ['a'], 'Choose two courses to put side by side.'],
  [{ course: ['c', 'b', 'a'] }, ['a', 'b', 'c'], 'Two courses fit side by side, and 3 were chosen. Choose two.'],
  [{ first: 'a', second: 'a' }, ['a', 'a'], 'This is the same course twice. Choose another one to stand beside it.'],
])('%j is no pair, and it is said why', (search, given, problem) => {
  expect(readPair(search)).toEqual({ given, pair: null, problem })
})

test('a name given several times counts once', () => {
  expect(readPair({ first: ['a', 'c'], second: 'b' }).pair).toEqual({ first: 'a', second: 'b' })
})

test('a course is named by its problem and its start, as the clinic writes days', () => {
  const course = { problem: 'Neck pain', startedOn: '2025-03-03' }
  expect(courseName(course, 'Europe/London')).toBe('Neck pain, since 3 March 2025')
  expect(courseName(course, 'America/New_York')).toBe('Neck pain, since March 3, 2025')
})

test('the address of a pair holds ids alone', () => {
  expect(pairAddress('p', { first: 'a', second: 'b&c' })).toBe('/patients/p/courses/side-by-side?first=a&second=b%26c')
  expect(pairAddress('p', { first: 'a', second: 'b' }, 'time')).toBe(
    '/patients/p/courses/side-by-side?first=a&second=b&axis=time',
  )
})
