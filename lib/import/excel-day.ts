import { type Day, dayFromNumber, dayNumber } from '@/lib/time/day'

// Excel counts days from 1 January 1900, which is 1, and takes 1900 for a leap year as Lotus 1-2-3 did, so that 60 is a
// 29 February that never was and all later numbers are one too high. A workbook of early Excel for the Mac counts from
// 1 January 1904, which is 0. Source: ECMA-376 Part 1, 18.17.4.1 (Date Conversion for Serial Date-Times).
const BEFORE_FALSE_LEAP_DAY = dayNumber('1899-12-31')
const AFTER_FALSE_LEAP_DAY = dayNumber('1899-12-30')
const FROM_1904 = dayNumber('1904-01-01')
const FALSE_LEAP_DAY = 60
/** 31 December 9999, the last day that Excel knows. */
const LAST = 2_958_465

/**
 * The day that a number means in a workbook, its time of the day left out; null for what is no day there: 0, below it,
 * the false 29 February 1900, and after the year 9999.
 */
export function excelDay(serial: number, from1904: boolean): Day | null {
  const days = Math.floor(serial)
  if (!Number.isFinite(serial) || days > LAST || days < (from1904 ? 0 : 1)) return null
  if (from1904) return dayFromNumber(Math.min(FROM_1904 + days, dayNumber('9999-12-31')))
  if (days === FALSE_LEAP_DAY) return null
  return dayFromNumber(days + (days < FALSE_LEAP_DAY ? BEFORE_FALSE_LEAP_DAY : AFTER_FALSE_LEAP_DAY))
}
