import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quantile, quartiles } from './quartiles'

// Worked out by hand: the place of a quantile p among n numbers counted from 0 is (n - 1)p.
test.each([
  { values: [3], q1: 3, median: 3, q3: 3 },
  { values: [1, 2], q1: 1.25, median: 1.5, q3: 1.75 },
  { values: [1, 2, 3, 4], q1: 1.75, median: 2.5, q3: 3.25 },
  { values: [1, 2, 3, 4, 5], q1: 2, median: 3, q3: 4 },
  { values: [6, 0, 3, 3, 1, 5], q1: 1.5, median: 3, q3: 4.5 },
  { values: [2, 2, 2, 6], q1: 2, median: 2, q3: 3 },
])('the quartiles of $values', ({ values, ...expected }) => {
  expect(quartiles(values)).toEqual(expected)
})

test('they are what R says of a data set that comes with it', () => {
  // quantile(women$weight) in R: 115, 124.5, 135, 148, 164 (the help page of `women` lists the fifteen weights).
  const weights = [115, 117, 120, 123, 126, 129, 132, 135, 139, 142, 146, 150, 154, 159, 164]
  expect(quartiles(weights)).toEqual({ q1: 124.5, median: 135, q3: 148 })
  expect([quantile(weights, 0), quantile(weights, 1)]).toEqual([115, 164])
})

test('a tenth lies where linear interpolation puts it', () => {
  // R: quantile(1:10, 0.1) is 1.9, since the place counted from 0 is 0.9.
  expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.1)).toBeCloseTo(1.9, 12)
})

test('numbers are ordered as numbers, and the list that was given stays as it was', () => {
  const values = [10, 9, 100]
  expect(quartiles(values)?.median).toBe(10)
  expect(values).toEqual([10, 9, 100])
})

test('nothing has no quartiles, and what is no number is refused', () => {
  expect(quartiles([])).toBeNull()
  expect(() => quartiles([1, Number.NaN])).toThrow(RangeError)
  expect(() => quartiles([1, Number.POSITIVE_INFINITY])).toThrow(RangeError)
  expect(() => quantile([], 0.5)).toThrow(RangeError)
  for (const p of [-0.1, 1.1, Number.NaN]) expect(() => quantile([1, 2], p)).toThrow(RangeError)
})

test('quartiles never leave the range, come in order, and do not depend on the order given', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 72 }), { minLength: 1, maxLength: 60 }), values => {
      const found = quartiles(values)
      if (!found) throw new Error('none')
      const { q1, median, q3 } = found
      expect(Math.min(...values) <= q1 && q1 <= median && median <= q3 && q3 <= Math.max(...values)).toBe(true)
      expect(quartiles([...values].reverse())).toEqual(found)
    }),
  )
})
