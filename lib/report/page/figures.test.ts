import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatFraction, fraction } from '@/lib/mymop/fraction'
import {
  countOf,
  countWords,
  meanWords,
  numberWords,
  percentRange,
  percentWords,
  rangeWords,
  rateWords,
} from './figures'

test('a number is rounded half away from zero, with a real minus and never a minus nought', () => {
  expect([1.125, -1.125, 1.005, 0.004, -0.004, 0].map(value => numberWords(value))).toEqual([
    '1.13',
    '−1.13',
    '1.01',
    '0.00',
    '0.00',
    '0.00',
  ])
  expect(numberWords(34.65, 1)).toBe('34.7')
  expect(rangeWords([-0.2, 1.456])).toBe('−0.20 to 1.46')
})

test('a mean of changes is shown as the exact fraction would be', () => {
  fc.assert(
    fc.property(fc.integer({ min: -720_000, max: 720_000 }), fc.integer({ min: 1, max: 10_000 }), (twelfths, n) => {
      expect(numberWords(twelfths / (12 * n))).toBe(formatFraction(fraction(twelfths, 12 * n)).replace('-', '−'))
    }),
  )
})

test('a mean has a direction in words', () => {
  expect([1.24, -0.3, 0.001].map(meanWords)).toEqual(['better by 1.24', 'worse by 0.30', 'no change'])
})

test('shares are whole per cents and counts have commas', () => {
  expect([percentWords(0), percentWords(0.002), percentWords(0.998)]).toEqual(['0%', 'under 1%', 'over 99%'])
  expect([percentWords(0.455), percentWords(1), percentRange([0.412, 0.523])]).toEqual(['46%', '100%', '41 to 52%'])
  expect([0, 999, 1000, 1_234_567].map(countWords)).toEqual(['0', '999', '1,000', '1,234,567'])
  expect([countOf(1, 'course'), countOf(1204, 'course')]).toEqual(['1 course', '1,204 courses'])
})

test('a rate has a decimal only where it is small', () => {
  expect([0, 8.73, 99.94, 99.96, 344.83, 1921.26].map(rateWords)).toEqual(['0.0', '8.7', '99.9', '100', '345', '1,921'])
})
