import { type Day, dayFromNumber, dayNumber, dayOf } from './day'

/**
 * The same day so many months later (earlier when negative), or the last one of that month where it has no such day:
 * three months after 30 November 2026 is 28 February 2027.
 */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const monthsSinceZero = year * 12 + (month - 1) + months
  const first = (count: number) => dayOf(Math.floor(count / 12), (count % 12) + 1, 1)
  const length = dayNumber(first(monthsSinceZero + 1)) - dayNumber(first(monthsSinceZero))
  return dayFromNumber(dayNumber(first(monthsSinceZero)) + Math.min(date, length) - 1)
}
