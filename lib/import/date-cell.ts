import { type Day, dayOf, isDay } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'
import { MONTHS } from '@/lib/time/names'
import { monthNamed } from '@/lib/time/typed'
import type { CellReading } from './cell-reading'
import { excelDay } from './excel-day'
import { quoted } from './quoted'
import { DATE_STYLES, type DateStyle } from './reading'

/** How a date cell is to be read. `today` settles years of two digits. */
export type DateRules = { style: DateStyle; today: Day; from1904: boolean }

const MAX_LENGTH = 60
const SERIAL = /^\d{5}(?:[.,]\d+)?$/
const TIME = /(?:t|\s+|,\s*)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*([ap]\.?\s?m\.?)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?$/
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/
const PIECES = /\d+|\p{L}+/gu
const BETWEEN_PIECES = /^[\s.,/'’‐-―-]*$/
const NO_MEANING = new Set(['of', 'st', 'nd', 'rd', 'th'])
const STYLE_WORDS: Record<DateStyle, string> = {
  ymd: 'year, month, day',
  dmy: 'day, month, year',
  mdy: 'month, day, year',
}

type Parts = { year: string; month: string; day: string }
type Taken = { inStyle: Record<DateStyle, Parts | null>; time: boolean; zone: boolean }

/**
 * The days that a cell may mean, by style; null where it is none in that style. `null` for all of it where it does not
 * look like numbers that could be a date in one order or another ("3 Mar 2025" and "2025-03-03" are the same in each).
 */
export function daysInStyles(text: string, today: Day): Record<DateStyle, Day | null> | null {
  const taken = takeApart(text)
  if (!taken || SERIAL.test(text)) return null
  const days = {} as Record<DateStyle, Day | null>
  for (const style of DATE_STYLES) {
    const parts = taken.inStyle[style]
    days[style] = parts && dayFrom(parts, today)
  }
  return days
}

/**
 * Reads a day from a cell without spaces around it: in figures in the file's style, with an English month's name, as
 * ISO 8601 in every style, or as the number by which Excel counts days, 10000 (18 May 1927) and above. A year of two
 * digits is the latest one that is not to come.
 */
export function readDate(text: string, rules: DateRules): CellReading<Day> {
  if (SERIAL.test(text)) return readSerial(text, rules.from1904)
  const taken = takeApart(text)
  if (!taken) {
    return { problem: `${quoted(text)} can’t be read as a day. Write it like 2025-03-31.` }
  }
  const parts = taken.inStyle[rules.style]
  const day = parts && dayFrom(parts, rules.today)
  if (!parts || !day) return { problem: whyNot(text, taken, rules) }
  const notes = [
    ...(parts.year.length === 2 ? [`Read ${quoted(text)} as ${inWords(day)}.`] : []),
    ...(taken.zone ? [`${inWords(day)} is the day that stands in the file; its time zone was left aside.`] : []),
  ]
  return notes.length > 0 ? { value: day, note: notes.join(' ') } : { value: day }
}

/** A day in words that no country reads in another way. */
const inWords = (day: Day): string => formatDay(day, 'UTC', 'long')

function readSerial(text: string, from1904: boolean): CellReading<Day> {
  const day = excelDay(Number(text.replace(',', '.')), from1904)
  if (!day || !isDay(day)) return { problem: `${quoted(text)} can’t be read as a day. Write it like 2025-03-31.` }
  const why = from1904 ? 'since this workbook counts days from 1904' : 'which a spreadsheet means by this number'
  return { value: day, note: `Read ${text} as ${inWords(day)}, ${why}.` }
}

function takeApart(text: string): Taken | null {
  if (text.length > MAX_LENGTH) return null
  const plain = text.normalize('NFKC').trim().toLowerCase().replace(WEEKDAY, '')
  const [clock, , zone] = TIME.exec(plain) ?? []
  const date = clock ? plain.slice(0, -clock.length) : plain
  if (!BETWEEN_PIECES.test(date.replace(PIECES, ''))) return null
  const pieces = (date.match(PIECES) ?? []).filter(piece => !NO_MEANING.has(piece))
  const inStyle = partsInStyles(pieces)
  return inStyle && { inStyle, time: Boolean(clock), zone: Boolean(zone) }
}

const same = (parts: Parts): Taken['inStyle'] => ({ ymd: parts, dmy: parts, mdy: parts })

function partsInStyles(pieces: string[]): Taken['inStyle'] | null {
  const [a, b, c] = pieces.length === 1 ? unbroken(pieces[0] ?? '') : pieces
  if (!a || !b || !c || pieces.length > 3) return null
  if (isNumber(a) && a.length === 4) return short(b, c) ? same({ year: a, month: b, day: c }) : null
  if (!isNumber(a)) return monthNamed(a) && short(b) && isYear(c) ? same({ year: c, month: a, day: b }) : null
  if (!isNumber(b)) return monthNamed(b) && short(a) && isYear(c) ? same({ year: c, month: b, day: a }) : null
  if (!isNumber(c) || !short(a, b) || !isYear(c)) return null
  return {
    ymd: c.length === 2 && a.length === 2 ? { year: a, month: b, day: c } : null,
    dmy: { year: c, month: b, day: a },
    mdy: { year: c, month: a, day: b },
  }
}

/** 20250331 begins with its year whatever the style; 31032025 and 310325 are cut like a date with dots. */
function unbroken(digits: string): string[] {
  if (/^\d{8}$/.test(digits)) {
    const iso = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)]
    if (isDay(iso.join('-'))) return iso
    return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)]
  }
  return /^\d{6}$/.test(digits) ? [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)] : []
}

const isNumber = (piece: string) => /^\d+$/.test(piece)
const isYear = (piece: string) => isNumber(piece) && (piece.length === 2 || piece.length === 4)
const short = (...pieces: string[]) => pieces.every(piece => !isNumber(piece) || piece.length <= 2)
const monthOf = (month: string) => (isNumber(month) ? Number(month) : (monthNamed(month) ?? 0))

function dayFrom({ year, month, day }: Parts, today: Day): Day | null {
  const made = dayOf(fullYear({ year, month, day }, today), monthOf(month), Number(day))
  return isDay(made) ? made : null
}

function fullYear({ year, month, day }: Parts, today: Day): number {
  if (year.length === 4) return Number(year)
  const century = Number(today.slice(0, 2)) * 100
  const meant = century + Number(year)
  return dayOf(meant, monthOf(month), Number(day)) <= today ? meant : meant - 100
}

function whyNot(text: string, taken: Taken, { style, today }: DateRules): string {
  const other = DATE_STYLES.find(each => {
    const parts = taken.inStyle[each]
    return parts && dayFrom(parts, today)
  })
  const parts = taken.inStyle[style]
  const day = Number(parts?.day ?? 0)
  const month = parts ? MONTHS[monthOf(parts.month) - 1] : undefined
  // 31/02/25 would be a day of 1931 in another order: that is no help where it is a slip for a day in February.
  if (parts && month && day > 28 && (day <= 31 || !other)) {
    return `${quoted(text)} is not in the calendar: ${month} ${fullYear(parts, today)} has no day ${day}.`
  }
  if (other) {
    return `${quoted(text)} is no day as ${STYLE_WORDS[style]}, which is how days are read here. It would be one as ${STYLE_WORDS[other]}.`
  }
  return `${quoted(text)} is not in the calendar. Write the day like 2025-03-31.`
}
