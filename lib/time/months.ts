import { type Day, dayNumber, dayOf, daysInMonth } from './day'

/**
 * The same day so many months later (earlier when negative), or the last one of that month where it has no such day:
 * three months after 30 November 2026 is 28 February 2027. Throws RangeError when there is no such day in the calendar.
 */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))]
  const monthsSinceZero = year * 12 + (month - 1) + months
  const inYear = Math.floor(monthsSinceZero / 12)
  const inMonth = monthsSinceZero - inYear * 12 + 1
  const moved = dayOf(inYear, inMonth, Math.min(date, daysInMonth(inYear, inMonth)))
  // Throws where there is no such day.
  dayNumber(moved)
  return moved
}
