import type { Answer } from './progress'

/** What is taken for the problem now, beside what was taken at the start of the course, as the patient says it. */
export type MedicationCompared = 'less' | 'same' | 'more'

export const COMPARED_WORDS: Record<MedicationCompared, string> = {
  less: 'less than at the start',
  same: 'as much as at the start',
  more: 'more than at the start',
}

/** What became of the medication between the baseline and a later answer. */
export type MedicationMove = 'stopped' | 'reduced' | 'increased' | 'started'

type Said = Pick<Answer, 'medicationTaken' | 'medicationCompared'>

/**
 * What two answers say of it, or null where they say nothing: not asked, the same, or never compared. It goes by what
 * was answered alone; doses in the texts are not read, since a text may name several drugs.
 */
export function medicationMove(baseline: Said, later: Said): MedicationMove | null {
  if (later.medicationTaken === null) return null
  if (!later.medicationTaken) return baseline.medicationTaken ? 'stopped' : null
  if (baseline.medicationTaken === false) return 'started'
  if (later.medicationCompared === 'less') return 'reduced'
  return later.medicationCompared === 'more' ? 'increased' : null
}

/** What an answer says of medication: 'ibuprofen 200 mg, less than at the start', 'none', or '' where not asked. */
export function medicationWords(answer: Pick<Answer, 'medicationTaken' | 'medication' | 'medicationCompared'>): string {
  if (answer.medicationTaken === null) return ''
  if (!answer.medicationTaken) return 'none'
  const name = answer.medication || 'not named'
  return answer.medicationCompared ? `${name}, ${COMPARED_WORDS[answer.medicationCompared]}` : name
}
