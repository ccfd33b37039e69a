import { expect, test } from 'vitest'
import {
  keptReviewSessions,
  reviewPointReached,
  reviewPoints,
  reviewSessionsOf,
  reviewSessionsShown,
} from './review-points'

test.each([
  ['4, 8', '4,8'],
  ['4,8', '4,8'],
  ['8 and 4', '4,8'],
  [' 12 4;8 4 ', '4,8,12'],
  ['6', '6'],
  ['99', '99'],
  ['', ''],
])('%j is kept as %j', (typed, kept) => {
  expect(keptReviewSessions(typed)).toBe(kept)
})

test.each(['0', '100', '4, eight', '-4', '4.5', '4-8', '1e1'])('%j is no list of sessions', typed => {
  expect(keptReviewSessions(typed)).toBeNull()
})

test('what is kept is read and shown', () => {
  expect(reviewSessionsOf('4,8')).toEqual([4, 8])
  expect(reviewSessionsOf('')).toEqual([])
  expect(reviewSessionsShown('4,8')).toBe('4, 8')
})

test.each([
  // sessions so far, planned, the point reached
  [3, 8, null],
  [4, 8, 4],
  [7, 8, 4],
  [8, 8, 8],
  [2, 6, null],
  [3, 6, 3],
  [3, 5, 3],
  [2, 5, null],
  [5, 12, 4],
  [6, 12, 6],
  [30, 12, 8],
  [10, 20, 10],
  [0, 0, null],
])('after %i of %i sessions the point is %j', (sessions, planned, point) => {
  expect(reviewPointReached(sessions, planned, [4, 8])).toBe(point)
})

test('without the clinic’s own points half of the plan is left', () => {
  expect(reviewPointReached(3, 8, [])).toBeNull()
  expect(reviewPointReached(9, 8, [])).toBe(4)
})

test('the points are the clinic’s and half of what is planned, each once', () => {
  expect(reviewPoints(20, [4, 8])).toEqual([4, 8, 10])
  expect(reviewPoints(8, [4, 8])).toEqual([4, 8])
  expect(reviewPoints(5, [4, 8])).toEqual([3, 4, 8])
  expect(reviewPoints(0, [])).toEqual([])
})
