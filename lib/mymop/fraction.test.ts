import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  absolute,
  compare,
  compareToHundredths,
  formatFraction,
  fraction,
  roundedHundredths,
  subtract,
  toNumber,
} from './fraction'
import { anyFraction } from './test-answers'

describe('fraction', () => {
  test('is in lowest terms with the sign above', () => {
    expect(fraction(12, 3)).toEqual({ n: 4, d: 1 })
    expect(fraction(6, -4)).toEqual({ n: -3, d: 2 })
    expect(fraction(-6, -4)).toEqual({ n: 3, d: 2 })
    expect(fraction(0, -7)).toEqual({ n: 0, d: 1 })
    expect(Object.is(fraction(-0, 5).n, 0)).toBe(true)
  })

  test.each([
    [1, 0],
    [1.5, 2],
    [1, Number.NaN],
    [2 ** 60, 1],
  ])('refuses %d/%d', (n, d) => {
    expect(() => fraction(n, d)).toThrow(RangeError)
  })
})

describe('arithmetic is exact', () => {
  test('where floating point is not', () => {
    expect(subtract(fraction(13, 3), fraction(10, 3))).toEqual({ n: 1, d: 1 })
    expect(compareToHundredths(subtract(fraction(7, 3), fraction(11, 6)), 50)).toBe(0)
    expect(compareToHundredths(fraction(29, 100), 29)).toBe(0)
    expect(compareToHundredths(fraction(-1, 2), -50)).toBe(0)
    expect(compareToHundredths(fraction(1, 3), 33)).toBe(1)
    expect(compareToHundredths(fraction(1, 3), 34)).toBe(-1)
    expect(compareToHundredths(fraction(-1, 3), -33)).toBe(-1)
  })

  test('compare agrees with whole-number arithmetic', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        const difference = BigInt(a.n) * BigInt(b.d) - BigInt(b.n) * BigInt(a.d)
        expect(compare(a, b)).toBe(difference === 0n ? 0 : difference > 0n ? 1 : -1)
      }),
    )
  })

  test('a - b is the opposite of b - a', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        const there = subtract(a, b)
        const back = subtract(b, a)
        expect(there.d).toBe(back.d)
        expect(there.n + back.n).toBe(0)
      }),
    )
  })

  test('absolute and toNumber', () => {
    expect(absolute(fraction(-3, 4))).toEqual({ n: 3, d: 4 })
    expect(absolute(fraction(3, 4))).toEqual({ n: 3, d: 4 })
    expect(toNumber(fraction(-3, 4))).toBe(-0.75)
  })
})

describe('formatFraction', () => {
  test.each([
    [7, 4, '1.75'],
    [-3, 4, '-0.75'],
    [0, 1, '0.00'],
    [5, 3, '1.67'],
    [4, 3, '1.33'],
    [2, 3, '0.67'],
    [-2, 3, '-0.67'],
    [6, 1, '6.00'],
    [1, 20, '0.05'],
    [1, 8, '0.13'],
    [-1, 8, '-0.13'],
    // 1.005 and 2.675 lie below themselves in floating point.
    [1005, 1000, '1.01'],
    [2675, 1000, '2.68'],
    [1, 200, '0.01'],
    [-1, 200, '-0.01'],
    [-1, 201, '0.00'],
    [1999, 1000, '2.00'],
    [123456, 1, '123456.00'],
  ])('%i/%i is %s', (n, d, text) => {
    expect(formatFraction(fraction(n, d))).toBe(text)
  })

  test('what rounds to nothing has no sign', () => {
    expect(Object.is(roundedHundredths(fraction(-1, 201)), 0)).toBe(true)
    expect(roundedHundredths(fraction(-5, 3))).toBe(-167)
  })

  test('is within half a hundredth, two decimals always, and signs are mirrored', () => {
    fc.assert(
      fc.property(anyFraction, f => {
        const text = formatFraction(f)
        expect(text).toMatch(/^-?\d+\.\d\d$/)
        expect(text).not.toBe('-0.00')
        const hundredths = BigInt(text.replace('.', ''))
        const doubleError = 2n * (BigInt(f.n) * 100n - hundredths * BigInt(f.d))
        const size = doubleError < 0n ? -doubleError : doubleError
        expect(size <= BigInt(f.d)).toBe(true)
        if (size === BigInt(f.d)) expect(doubleError < 0n).toBe(f.n > 0)
        const mirrored = formatFraction(fraction(-f.n, f.d))
        expect(mirrored.replace('-', '')).toBe(text.replace('-', ''))
      }),
    )
  })
})
