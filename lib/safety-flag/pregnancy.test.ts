import { expect, test } from 'vitest'
import { gestation, pregnancyWords } from './pregnancy'

const due = '2026-03-03'

// 109 days lie between 14 November 2025 and 3 March 2026: 16 + 31 + 31 + 28 + 3. 280 - 109 = 171 = 24 × 7 + 3.
test.each([
  ['2025-11-14', 24, 3],
  ['2026-03-02', 39, 6],
  ['2026-03-03', 40, 0],
  ['2025-05-27', 0, 0],
  ['2025-06-03', 1, 0],
])('on %s it is %i weeks and %i days', (on, weeks, days) => {
  expect(gestation(due, on)).toEqual({ weeks, days })
})

test('across a leap day the days are counted as they are', () => {
  // 2 days from 28 February to 1 March 2028, so 278 days gone.
  expect(gestation('2028-03-01', '2028-02-28')).toEqual({ weeks: 39, days: 5 })
})

test('before its first day nothing is counted below 0', () => {
  expect(gestation(due, '2025-05-01')).toEqual({ weeks: 0, days: 0 })
})

test('in words, in the manner of the clinic’s country', () => {
  expect(pregnancyWords(due, '2025-11-14', 'Europe/London')).toBe('24 weeks + 3 days, due 3 March 2026')
  expect(pregnancyWords(due, '2025-06-04', 'Europe/London')).toBe('1 week + 1 day, due 3 March 2026')
  expect(pregnancyWords(due, '2025-11-14', 'America/New_York')).toBe('24 weeks + 3 days, due March 3, 2026')
})

test('past the due date it asks whether the flag still stands', () => {
  expect(gestation(due, '2026-03-04')).toBeNull()
  expect(pregnancyWords(due, '2026-03-04', 'Europe/London')).toBe('due date was 3 March 2026, end this flag?')
})
