import type { CellReading } from './cell-reading'
import { quoted } from './quoted'
import type { RowValues } from './reading'
import { saysNothing } from './score-cell'

type Medication = Pick<RowValues, 'medicationTaken' | 'medication'>

const NONE = new Set([
  ...['no', 'n', 'none', 'nil', 'nothing', 'not taken', 'none taken', 'nothing taken', 'nil taken', 'false', '0'],
  ...['medication', 'medications', 'medicine', 'medicines', 'meds', 'drugs'].flatMap(word => [
    `no ${word}`,
    `nil ${word}`,
  ]),
])
const SOME = new Set(['yes', 'y', 'true', '1'])
const AS_BEFORE = new Set([
  'same',
  'the same',
  'as before',
  'unchanged',
  'no change',
  'ditto',
  'same as before',
  '"',
  '〃',
])

const NOT_SAID = new Set(['not asked', 'not recorded', 'not stated', 'not known', 'unknown'])
/** "No longer", "none since May", "stopped ibuprofen": what is not taken, or no longer, is no name of what is. */
const NAMES_NO_MORE = /^(?:no|not|none|nil|nothing|never|stopped|without)\b(?!-)(?!.*\b(?:but|only|except)\b)/
/** A question mark, a tick, a figure, a lone letter. */
const NO_WORD = /^(?:\P{L}+|\p{L})$/u

const NOT_ASKED: Medication = { medicationTaken: null, medication: '' }

/**
 * Reads what is said of medication: '' is not asked (null), "no" and the like is none, "yes" is some that is not named,
 * and any other text is what is taken. "Same" is refused: each answer says for itself what was taken; and so is what may
 * say that nothing is, for it would stand in the record as the name of a medicine.
 */
export function readMedication(text: string): CellReading<Medication> {
  const plain = text.toLowerCase().replace(/\.$/, '')
  if (text === '') return { value: NOT_ASKED }
  if (saysNothing(plain) || NOT_SAID.has(plain)) return { value: NOT_ASKED, note: `Read ${quoted(text)} as not asked.` }
  if (NONE.has(plain)) return { value: { medicationTaken: false, medication: '' } }
  if (SOME.has(plain)) return { value: { medicationTaken: true, medication: '' } }
  if (AS_BEFORE.has(plain)) {
    return { problem: `${quoted(text)} says nothing without the row before. Write what is taken, or “no”.` }
  }
  if (NAMES_NO_MORE.test(plain) || NO_WORD.test(plain)) {
    return {
      problem: `${quoted(text)} does not name what is taken. Write what is taken, or “no”, or leave the cell empty where it was not asked.`,
    }
  }
  return { value: { medicationTaken: true, medication: text } }
}
