import { expect, test } from 'vitest'
import { daysOf } from './periods'

test('a named period has its first and last day, both in it', () => {
  expect(daysOf('this_year', '2026-06-15')).toEqual({ from: '2026-01-01', to: '2026-06-15' })
  expect(daysOf('last_year', '2026-06-15')).toEqual({ from: '2025-01-01', to: '2025-12-31' })
  expect(daysOf('last_12_months', '2026-06-15')).toEqual({ from: '2025-06-16', to: '2026-06-15' })
  expect(daysOf('last_5_years', '2026-06-15')).toEqual({ from: '2021-06-16', to: '2026-06-15' })
})

test('twelve months begin after the same day of the year before, at the end of a year and of February too', () => {
  expect(daysOf('last_12_months', '2026-12-31').from).toBe('2026-01-01')
  expect(daysOf('last_12_months', '2028-02-29').from).toBe('2027-03-01')
  expect(daysOf('last_12_months', '2027-02-28').from).toBe('2026-03-01')
})
