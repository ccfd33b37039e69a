import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '@/lib/time/day'
import { excelDay } from './excel-day'

// Days that Excel itself shows for these numbers (a cell with the number, formatted as a date).
test.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [25569, '1970-01-01'],
  [36526, '2000-01-01'],
  [45678, '2025-01-21'],
  [45678.99, '2025-01-21'],
  [2958465, '9999-12-31'],
])('%d is %s', (serial, day) => expect(excelDay(serial, false)).toBe(day))

test('29 February 1900 never was', () => expect(excelDay(60, false)).toBeNull())

test.each([0, -1, 2958466, Number.NaN, Number.POSITIVE_INFINITY])('%d is no day', serial => {
  expect(excelDay(serial, false)).toBeNull()
})

test('a workbook of 1904 counts from 1 January 1904, 1462 days later', () => {
  expect(excelDay(0, true)).toBe('1904-01-01')
  expect(excelDay(45678, true)).toBe(addDays('2025-01-21', 1462))
  expect(excelDay(-1, true)).toBeNull()
})

test('the next number is the next day, but at the day that never was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_464 }), serial => {
      expect(excelDay(serial + 1, false)).toBe(addDays(excelDay(serial, false) ?? '', 1))
    }),
  )
})
