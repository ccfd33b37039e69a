import { expect, test } from 'vitest'
import { addMonths } from './months'

test.each([
  ['2026-03-02', 3, '2026-06-02'],
  ['2026-03-02', 6, '2026-09-02'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-03-31', 3, '2026-06-30'],
  ['2026-12-15', 6, '2027-06-15'],
  ['2026-10-15', 3, '2027-01-15'],
  ['2026-06-15', -6, '2025-12-15'],
  ['2026-05-31', -3, '2026-02-28'],
  ['2026-01-31', 0, '2026-01-31'],
])('%s and %i months is %s', (day, months, later) => {
  expect(addMonths(day, months)).toBe(later)
})

test('refuses what is no day, and a day past the last year', () => {
  expect(() => addMonths('', 3)).toThrow(RangeError)
  expect(() => addMonths('9999-12-31', 1)).toThrow(RangeError)
})
