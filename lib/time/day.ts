import { now } from './clock'
import { wallClock } from './zone'

/** A calendar day without a time or a place: 'YYYY-MM-DD'. Days compare correctly as strings. */
export type Day = string

const SHAPE = /^\d{4}-\d{2}-\d{2}$/
const MS_PER_DAY = 86_400_000
const FIRST_YEAR = 1850
const LAST_YEAR = 2200

/** True for a day that is in the calendar, from 1850 to 2200. Takes anything and never throws. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || numberOf(value) === null) return false
  const year = Number(value.slice(0, 4))
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

/** Today in a time zone (IANA name), by the product's clock. */
export function today(timeZone: string): Day {
  return dayIn(now(), timeZone)
}

/** The day that the calendar on the wall shows at a moment in a time zone (IANA name). */
export function dayIn(moment: Date, timeZone: string): Day {
  const { year, month, day } = wallClock(moment, timeZone)
  return dayOf(year, month, day)
}

/** 'YYYY-MM-DD' of a year, a month from 1 and a day; whether it is in the calendar is for `isDay` to say. */
export function dayOf(year: number, month: number, day: number): Day {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

/** The day `days` after a day (before it when negative). */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days)
}

/** Days from one day to another: positive when `to` is the later one. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** Whole days since 1970-01-01, for arithmetic and for time axes. Throws RangeError when it is not a day. */
export function dayNumber(day: Day): number {
  const number = numberOf(day)
  if (number === null) throw new RangeError('Not a calendar day')
  return number
}

/** The day with this number of whole days since 1970-01-01. Throws RangeError outside the years 0100 to 9999. */
export function dayFromNumber(number: number): Day {
  const day = new Date(number * MS_PER_DAY).toISOString().slice(0, 10)
  if (numberOf(day) !== number) throw new RangeError('Not the number of a calendar day')
  return day
}

/**
 * Age in whole years on a day; negative before the birth. Who was born on 29 February has a birthday on 1 March in
 * a year without that day, as English law counts it.
 */
export function ageOn(birthDate: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years
}

function numberOf(text: string): number | null {
  if (!SHAPE.test(text)) return null
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))]
  // Date.UTC carries 31 February over into March, and the year 50 into 1950. It makes no object, which in lists of many
  // thousand days takes longer than all the rest.
  const exists = year >= 100 && day >= 1 && day <= daysInMonth(year, month)
  return exists ? Date.UTC(year, month - 1, day) / MS_PER_DAY : null
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** How many days a month, from 1 to 12, has in a year of the Gregorian calendar; 0 for any other month. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0)
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0')
}
