import { emailAddress } from '@/lib/form/fields'
import { readPrescription } from '@/lib/points/read'
import type { OwnEntry } from '@/lib/reference/own-entry'
import type { CellReading } from './cell-reading'
import { quoted } from './quoted'
import { saysNothing } from './score-cell'

const MOST_SESSIONS = 999

/** A session's number, 1 to 999; null where the cell is empty, or 0 as for an answer before the first treatment. */
export function readSessionNumber(text: string): CellReading<number | null> {
  if (text === '') return { value: null }
  const [, digits] = /^(\d{1,6})(?:[.,]0*)?$/.exec(text.normalize('NFKC')) ?? []
  const number = digits === undefined ? Number.NaN : Number(digits)
  if (number === 0) return { value: null, note: `Read ${quoted(text)} as before the first session.` }
  if (number >= 1 && number <= MOST_SESSIONS) return { value: number }
  if (saysNothing(text)) return { value: null, note: `Read ${quoted(text)} as no session number.` }
  return { problem: `${quoted(text)} is not a session number. Type a whole number from 1 to ${MOST_SESSIONS}.` }
}

/** An e-mail address in lower case, or '' where the cell is empty. */
export function readEmail(text: string): CellReading<string> {
  if (text === '' || saysNothing(text)) return { value: '' }
  const address = emailAddress.safeParse(text.replace(/^mailto:/i, ''))
  return address.success ? { value: address.data } : { problem: `${quoted(text)} is not a complete e-mail address.` }
}

const saysNone = (text: string): boolean => saysNothing(text) || text.toLowerCase() === 'none'

/** The patient's own words for an item, '' where the cell is empty or says that there are none: "-", "none", "n/a". */
export const readWords = (text: string): CellReading<string> =>
  saysNone(text) ? { value: '', note: `Read ${quoted(text)} as no words.` } : { value: text }

/** Whether a cell says that nothing was needled: it is empty, or "-", "none" and the like. */
export const saysNoPoints = (text: string): boolean => text === '' || saysNone(text)

/** A prescription in the form in which it is kept, '' where the cell is empty; problems in the words of lib/points. */
export function readPoints(text: string, own: readonly OwnEntry[]): CellReading<string> {
  if (text === '') return { value: '' }
  if (saysNoPoints(text)) return { value: '', note: `Read ${quoted(text)} as no points.` }
  const read = readPrescription(text, own)
  return read.ok ? { value: read.value } : { problem: read.message ?? `${quoted(text)} can’t be read as points.` }
}
