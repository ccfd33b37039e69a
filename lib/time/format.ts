import { type Day, dayIn, dayNumber, daysBetween } from './day'
import { MONTHS, WEEKDAYS } from './names'
import { isUnitedStates } from './us-zones'
import { wallClock } from './zone'

// The words are put together here and not by Intl: node and the browsers disagree between versions ("Sep" or "Sept",
// a comma after the weekday, which kind of space), and a page must say the same before and after it wakes up.

export type DayStyle = 'short' | 'long' | 'visit' | 'numeric'

type Parts = { year: string; month: string; day: string; weekday: string; monthNumber: string; dayNumber: string }

/** How dates are written in a clinic's time zone: 'en-US' in the United States, else 'en-GB'. */
export function localeFor(timeZone: string): 'en-US' | 'en-GB' {
  return isUnitedStates(timeZone) ? 'en-US' : 'en-GB'
}

const BRITISH: Record<DayStyle, (parts: Parts) => string> = {
  short: ({ day, month }) => `${day} ${month.slice(0, 3)}`,
  long: ({ day, month, year }) => `${day} ${month} ${year}`,
  visit: ({ weekday, day, month, year }) => `${weekday} ${day} ${month} ${year}`,
  numeric: ({ dayNumber, monthNumber, year }) => `${dayNumber}/${monthNumber}/${year}`,
}

const AMERICAN: Record<DayStyle, (parts: Parts) => string> = {
  short: ({ day, month }) => `${month.slice(0, 3)} ${day}`,
  long: ({ day, month, year }) => `${month} ${day}, ${year}`,
  visit: ({ weekday, day, month, year }) => `${weekday}, ${month} ${day}, ${year}`,
  numeric: ({ dayNumber, monthNumber, year }) => `${monthNumber}/${dayNumber}/${year}`,
}

/**
 * A day in words, as people in the clinic's time zone write it: short '3 Mar' (never with the year), long
 * '3 March 2026', visit 'Tuesday 3 March 2026', numeric '03/03/2026'. Throws RangeError when it is not a day.
 */
export function formatDay(day: Day, timeZone: string, style: DayStyle): string {
  const styles = localeFor(timeZone) === 'en-US' ? AMERICAN : BRITISH
  return styles[style](partsOf(day))
}

/** '8 June', or '8 June 2025' when that is another year than today's. */
export function formatDayInText(day: Day, timeZone: string, todayDay: Day): string {
  if (day.slice(0, 4) !== todayDay.slice(0, 4)) return formatDay(day, timeZone, 'long')
  const parts = partsOf(day)
  return localeFor(timeZone) === 'en-US' ? `${parts.month} ${parts.day}` : `${parts.day} ${parts.month}`
}

/** A moment by the clinic's clock: 'Tue 3 Mar 2026, 10:15', or 'Tue, Mar 3, 2026, 10:15 AM' in the United States. */
export function formatMoment(date: Date, timeZone: string): string {
  const { weekday, day, month, year } = partsOf(dayIn(date, timeZone))
  const { hour, minute } = wallClock(date, timeZone)
  const minutes = String(minute).padStart(2, '0')
  if (localeFor(timeZone) === 'en-GB') {
    const time = `${String(hour).padStart(2, '0')}:${minutes}`
    return `${weekday.slice(0, 3)} ${day} ${month.slice(0, 3)} ${year}, ${time}`
  }
  const time = `${hour % 12 || 12}:${minutes} ${hour < 12 ? 'AM' : 'PM'}`
  return `${weekday.slice(0, 3)}, ${month.slice(0, 3)} ${day}, ${year}, ${time}`
}

/** 'today', 'yesterday', 'N days ago' up to 13, 'N weeks ago' up to 59 days, then 'N months ago' (rounded). */
export function daysAgo(day: Day, todayDay: Day): string {
  const days = daysBetween(day, todayDay)
  if (days === -1) return 'tomorrow'
  if (days < 0) return `in ${-days} days`
  if (days === 0) return 'today'
  if (days === 1) return 'yesterday'
  if (days < 14) return `${days} days ago`
  if (days < 60) return `${Math.floor(days / 7)} weeks ago`
  return `${Math.round(days / 30.4375)} months ago`
}

function partsOf(day: Day): Parts {
  const number = dayNumber(day)
  const [year = '', monthNumber = '', dayOfMonth = ''] = day.split('-')
  return {
    year,
    monthNumber,
    dayNumber: dayOfMonth,
    day: String(Number(dayOfMonth)),
    month: MONTHS[Number(monthNumber) - 1] ?? '',
    // 1970-01-01 was a Thursday.
    weekday: WEEKDAYS[(((number + 4) % 7) + 7) % 7] ?? '',
  }
}
