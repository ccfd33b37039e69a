import { now } from './clock'
import { type Day, dayIn, dayOf, isDay } from './day'
import { MONTHS } from './names'

const MAX_LENGTH = 40
const PIECES = /\d+|[a-z]+/g
const BETWEEN_PIECES = /^[\s.,/'’‐-―-]*$/
const NO_MEANING = new Set(['of', 'st', 'nd', 'rd', 'th'])

/** A date as it was typed, its year still in two or four digits and its month still a number or a name. */
type Reading = { year: string; month: string; day: string }

/**
 * Every date that a person may mean by what they typed as a birth date ('4/2/75', '4 feb 1975', '04021975' and so
 * on), the likeliest first; [] when it is not a date. Where day and month could be either, both orders are given and
 * `dayFirst` says which is first. A year of two digits is the most recent one that is not in the future; a year of
 * four digits is taken as it is, from 1850 to 2200. Never throws.
 */
export function birthDatesFrom(typed: string, dayFirst: boolean): Day[] {
  if (typed.length > MAX_LENGTH) return []
  const days = readingsOf(piecesOf(typed), dayFirst).flatMap(daysMeant)
  return [...new Set(days)]
}

function piecesOf(typed: string): string[] {
  const text = typed.normalize('NFKC').trim().toLowerCase()
  if (!BETWEEN_PIECES.test(text.replace(PIECES, ''))) return []
  return (text.match(PIECES) ?? []).filter(piece => !NO_MEANING.has(piece))
}

function readingsOf(pieces: string[], dayFirst: boolean): Reading[] {
  const [a, b, c] = pieces
  if (pieces.length === 1 && a) return unbrokenReadings(a, dayFirst)
  if (pieces.length !== 3 || !a || !b || !c) return []
  if (a.length === 4 && isNumber(a)) return [{ year: a, month: b, day: c }]
  if (!isNumber(a)) return [{ year: c, month: a, day: b }]
  if (!isNumber(b)) return [{ year: c, month: b, day: a }]
  return bothOrders(a, b, c, dayFirst)
}

function unbrokenReadings(digits: string, dayFirst: boolean): Reading[] {
  if (!/^(\d{6}|\d{8})$/.test(digits)) return []
  const endingInYear = bothOrders(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4), dayFirst)
  if (digits.length === 6) return endingInYear
  return [...endingInYear, { year: digits.slice(0, 4), month: digits.slice(4, 6), day: digits.slice(6) }]
}

function bothOrders(first: string, second: string, year: string, dayFirst: boolean): Reading[] {
  const british = { year, month: second, day: first }
  const american = { year, month: first, day: second }
  return dayFirst ? [british, american] : [american, british]
}

function daysMeant({ year, month, day }: Reading): Day[] {
  const monthNumber = isNumber(month) && month.length <= 2 ? Number(month) : monthNamed(month)
  if (!isNumber(day) || day.length > 2 || !isNumber(year) || monthNumber === null) return []
  if (year.length === 4) return [dayOf(Number(year), monthNumber, Number(day))].filter(isDay)
  if (year.length !== 2) return []
  // Wherever the clinic is, its today is not after today in the zone that is first to begin a day.
  const latest = dayIn(now(), 'Pacific/Kiritimati')
  const century = Math.floor(Number(latest.slice(0, 4)) / 100)
  return [century, century - 1]
    .map(hundreds => dayOf(hundreds * 100 + Number(year), monthNumber, Number(day)))
    .filter(meant => isDay(meant) && meant <= latest)
    .slice(0, 1)
}

/** The month (1 to 12) of an English name in lower case, also cut to three letters or more; null for any other word. */
export function monthNamed(name: string): number | null {
  if (name.length < 3) return null
  const index = MONTHS.findIndex(month => month.toLowerCase().startsWith(name === 'sept' ? 'sep' : name))
  return index < 0 ? null : index + 1
}

function isNumber(piece: string): boolean {
  return /^\d+$/.test(piece)
}
