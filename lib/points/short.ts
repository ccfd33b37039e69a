import { keptNeedlings } from './kept'
import { bare, type Needling, printPrescription, wordsOf } from './needling'

const FIELDS = ['side', 'technique', 'depthMm', 'response', 'retentionMin'] as const

type Field = (typeof FIELDS)[number]

/**
 * A prescription as it is kept, written shorter for reading: what all its points have in common is said once. 'LI4 both
 * 20 min, ST36 both even 20 min' becomes 'LI4, ST36 even; all both, 20 min'. A single point stays as it is.
 */
export function shortPrescription(text: string): string {
  const needlings = keptNeedlings(text)
  if (needlings.length < 2) return text
  const common = FIELDS.filter(field => isCommon(needlings, field))
  if (common.length === 0) return text
  const said = needlings.find(({ side }) => side !== null) ?? needlings[0]
  if (!said) return text
  const shared: Needling = { ...bare(''), ...Object.fromEntries(common.map(field => [field, said[field]])) }
  return `${printPrescription(needlings.map(needling => without(needling, common)))}; all ${wordsOf(shared).join(', ')}`
}

/** A point of the midline has no side, and takes none from the others. */
function isCommon(needlings: readonly Needling[], field: Field): boolean {
  const values = needlings.map(needling => needling[field]).filter(value => field !== 'side' || value !== null)
  return values.length > 1 && values[0] !== null && values.every(value => value === values[0])
}

function without(needling: Needling, fields: readonly Field[]): Needling {
  return { ...needling, ...Object.fromEntries(fields.map(field => [field, null])) }
}
