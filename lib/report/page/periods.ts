import { addDays, type Day, dayOf, isDay } from '@/lib/time/day'

/** The periods that can be chosen by name; `days` is any other, by its first and last day. */
export const PERIODS = ['last_12_months', 'this_year', 'last_year', 'last_5_years', 'days'] as const
export type Period = (typeof PERIODS)[number]

export const PERIOD_WORDS: Record<Period, string> = {
  last_12_months: 'The last 12 months',
  this_year: 'This year',
  last_year: 'Last year',
  last_5_years: 'The last 5 years',
  days: 'Days of your choice',
}

/** First and last day of a named period, both in it, as seen from today. */
export function daysOf(period: Exclude<Period, 'days'>, today: Day): { from: Day; to: Day } {
  const year = Number(today.slice(0, 4))
  switch (period) {
    case 'this_year':
      return { from: dayOf(year, 1, 1), to: today }
    case 'last_year':
      return { from: dayOf(year - 1, 1, 1), to: dayOf(year - 1, 12, 31) }
    case 'last_12_months':
      return { from: afterYears(today, -1), to: today }
    case 'last_5_years':
      return { from: afterYears(today, -5), to: today }
  }
}

/** The day after the same day of another year; from 29 February, where that year has none, it is 1 March. */
function afterYears(day: Day, years: number): Day {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0')
  const same = `${year}${day.slice(4)}`
  return isDay(same) ? addDays(same, 1) : `${year}-03-01`
}
