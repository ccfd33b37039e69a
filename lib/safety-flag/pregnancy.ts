import { type Day, daysBetween } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'

/** From the first day of the last period to the day the child is due: 40 weeks. */
export const TERM_DAYS = 280

/** Longest after the due date that a child may still be expected: the end of week 42, and two weeks of grace. */
export const LATEST_AFTER_DUE = 28

/** How far a pregnancy is on a day, in whole weeks and days from 0; null once the due date is past. */
export function gestation(dueDate: Day, on: Day): { weeks: number; days: number } | null {
  const gone = TERM_DAYS - daysBetween(on, dueDate)
  if (gone > TERM_DAYS) return null
  const counted = Math.max(0, gone)
  return { weeks: Math.floor(counted / 7), days: counted % 7 }
}

/** '24 weeks + 3 days, due 3 March 2026'; past the due date, that it was, and whether the flag still stands. */
export function pregnancyWords(dueDate: Day, on: Day, timeZone: string): string {
  const day = formatDay(dueDate, timeZone, 'long')
  const reached = gestation(dueDate, on)
  if (!reached) return `due date was ${day}, end this flag?`
  return `${counted(reached.weeks, 'week')} + ${counted(reached.days, 'day')}, due ${day}`
}

const counted = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`
