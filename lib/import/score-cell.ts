import type { Score } from '@/lib/mymop/items'
import type { CellReading } from './cell-reading'
import { quoted } from './quoted'

const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six']
const NOT_ANSWERED = new Set(['-', '--', '–', '—', 'n/a', 'na', 'n.a.', 'n.a', 'not answered', 'no answer'])
const A_DAY = /^\d{4}-\d{2}-\d{2}(t[\d:]+)?$/

/** Whether a cell says in so many signs that there is nothing to say: "-", "n/a" and the like. */
export const saysNothing = (text: string): boolean => NOT_ANSWERED.has(text.toLowerCase())

/**
 * Reads a score of MYMOP, 0 to 6, from a cell without spaces around it. An empty cell is "not answered" (null). Taken
 * is what can mean one thing alone: "4", "4.0", "4,0", "four", "n/a". "4/6" or "4-5" is for a person to settle.
 */
export function readScore(text: string): CellReading<Score | null> {
  if (text === '') return { value: null }
  const plain = text.normalize('NFKC').toLowerCase()
  const [, digits, comma] = /^0*(\d{1,3})(?:\.0*|(,)0+)?$/.exec(plain) ?? []
  const number = digits === undefined ? NUMBER_WORDS.indexOf(plain) : Number(digits)
  if (number >= 0 && number <= 6) {
    const asTyped = digits !== undefined && !comma
    return asTyped ? { value: number as Score } : { value: number as Score, note: `Read ${quoted(text)} as ${number}.` }
  }
  if (saysNothing(plain)) return { value: null, note: `Read ${quoted(text)} as not answered.` }
  if (A_DAY.test(plain)) {
    return {
      problem: `This cell holds a day, ${quoted(text)}. Spreadsheets make one of “4/6”, for instance. Type the score alone, from 0 to 6.`,
    }
  }
  if (/^-?\d+(\.\d+)?$/.test(plain)) {
    return { problem: `${quoted(text)} is not on the scale. A score is a whole number from 0 to 6.` }
  }
  return { problem: `${quoted(text)} is not a score. Type one whole number from 0 to 6.` }
}
