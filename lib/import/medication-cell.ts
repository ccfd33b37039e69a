import type { CellReading } from './cell-reading'
import { quoted } from './quoted'
import type { RowValues } from './reading'
import { saysNothing } from './score-cell'

type Medication = Pick<RowValues, 'medicationTaken' | 'medication'>

const NONE = new Set(['no', 'n', 'none', 'nil', 'nothing', 'not taken', 'false', '0'])
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

const NOT_ASKED: Medication = { medicationTaken: null, medication: '' }

/**
 * Reads what is said of medication: '' is not asked (null), "no" and the like is none, "yes" is some that is not named,
 * and any other text is what is taken. "Same" is refused: each answer says for itself what was taken.
 */
export function readMedication(text: string): CellReading<Medication> {
  const plain = text.toLowerCase().replace(/\.$/, '')
  if (text === '') return { value: NOT_ASKED }
  if (saysNothing(plain)) return { value: NOT_ASKED, note: `Read ${quoted(text)} as not asked.` }
  if (NONE.has(plain)) return { value: { medicationTaken: false, medication: '' } }
  if (SOME.has(plain)) return { value: { medicationTaken: true, medication: '' } }
  if (AS_BEFORE.has(plain)) {
    return { problem: `${quoted(text)} says nothing without the row before. Write what is taken, or “no”.` }
  }
  return { value: { medicationTaken: true, medication: text } }
}
