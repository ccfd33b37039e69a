import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairedChange } from './change'
import { compare, fraction } from './fraction'
import { anyFraction, scoresOf } from './test-answers'
import { changeWords, DEFAULT_THRESHOLDS, itemChangeWords, VERDICT_WORDS, verdict } from './verdict'

const ORDER = ['worse', 'none', 'small', 'moderate', 'large']

describe('a threshold counts when it is just reached', () => {
  test.each([
    [6, 1, 'large'],
    [3, 2, 'large'],
    [149, 100, 'moderate'],
    [17, 12, 'moderate'],
    [1, 1, 'moderate'],
    [99, 100, 'small'],
    [2, 3, 'small'],
    [1, 2, 'small'],
    [49, 100, 'none'],
    [1, 3, 'none'],
    [0, 1, 'none'],
    [-1, 4, 'none'],
    [-49, 100, 'none'],
    [-1, 2, 'worse'],
    [-2, 3, 'worse'],
    [-6, 1, 'worse'],
  ])('%i/%i: %s', (n, d, expected) => {
    expect(verdict(fraction(n, d), DEFAULT_THRESHOLDS)).toBe(expected)
  })

  test('also when it comes as a difference of thirds', () => {
    const change = pairedChange(scoresOf([5, null, 4, 4]), scoresOf([4, null, 3, 3]))
    // In floating point 13/3 - 10/3 is below 1.
    expect(13 / 3 - 10 / 3).toBeLessThan(1)
    expect(change && verdict(change.value, DEFAULT_THRESHOLDS)).toBe('moderate')
  })
})

test('a clinic’s own thresholds', () => {
  const own = { small: 52, moderate: 100, large: 200 }
  expect(verdict(fraction(1, 2), own)).toBe('none')
  expect(verdict(fraction(-1, 2), own)).toBe('none')
  expect(verdict(fraction(52, 100), own)).toBe('small')
  expect(verdict(fraction(-52, 100), own)).toBe('worse')
  expect(verdict(fraction(3, 2), own)).toBe('moderate')
})

test('more change is never a lesser verdict', () => {
  const thresholds = fc
    .tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }))
    .map(([small, more, most]) => ({ small, moderate: small + more, large: small + more + most }))
  fc.assert(
    fc.property(anyFraction, anyFraction, thresholds, (a, b, steps) => {
      const [less, more] = compare(a, b) <= 0 ? [a, b] : [b, a]
      const rank = (change: typeof a) => ORDER.indexOf(verdict(change, steps))
      expect(rank(less)).toBeLessThanOrEqual(rank(more))
    }),
  )
})

test('in words', () => {
  expect(VERDICT_WORDS.large).toBe('a large improvement')
  expect(changeWords(fraction(7, 4))).toBe('better by 1.75')
  expect(changeWords(fraction(-3, 4))).toBe('worse by 0.75')
  expect(changeWords(fraction(0, 1))).toBe('no change')
  expect(itemChangeWords(2)).toBe('better by 2')
  expect(itemChangeWords(-1)).toBe('worse by 1')
  expect(itemChangeWords(0)).toBe('no change')
})
