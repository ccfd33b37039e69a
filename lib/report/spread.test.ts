import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fraction } from '@/lib/mymop/fraction'
import { DEFAULT_THRESHOLDS } from '@/lib/mymop/verdict'
import { spreadOf, Tally, twelfthsOf } from './spread'

function spread(changes: number[]) {
  const tally = new Tally()
  for (const change of changes) tally.add(change)
  return spreadOf(tally, DEFAULT_THRESHOLDS)
}

test('of none there are no figures', () => {
  const bands = { large: 0, moderate: 0, small: 0, none: 0, worse: 0 }
  expect(spread([])).toEqual({ n: 0, mean: null, sd: null, ci95: null, median: null, q1: null, q3: null, bands })
})

test('of one there is a mean, but nothing that says how sure it is', () => {
  expect(spread([18])).toMatchObject({ n: 1, mean: 1.5, sd: null, ci95: null, median: 1.5, q1: 1.5, q3: 1.5 })
})

test('of equal ones the deviation is 0 exactly, also of thirds', () => {
  expect(spread([4, 4, 4])).toMatchObject({ mean: 1 / 3, sd: 0, ci95: [1 / 3, 1 / 3] })
})

test('a change that just reaches a threshold counts', () => {
  expect(spread([18, 17, 12, 11, 6, 5, 0, -5, -6]).bands).toEqual({
    large: 1,
    moderate: 2,
    small: 2,
    none: 3,
    worse: 1,
  })
})

test('what is no change of a profile is refused', () => {
  expect(() => spread([0.5])).toThrow(RangeError)
  expect(() => spread([73])).toThrow(RangeError)
  expect(() => twelfthsOf(fraction(1, 5))).toThrow(RangeError)
})

test('the order of the courses changes no figure', () => {
  const changes = fc.array(fc.integer({ min: -72, max: 72 }), { maxLength: 60 })
  fc.assert(
    fc.property(changes, some => {
      expect(spread([...some].reverse())).toEqual(spread(some))
      expect(Object.values(spread(some).bands).reduce((sum, count) => sum + count, 0)).toBe(some.length)
    }),
  )
})
