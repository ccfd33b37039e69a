import { OwnWords } from './own-words'
import { valueWords } from './value-words'

/** A value of a record: the patient's words as such, all else in the product's. */
export function ValueShown({ field, value, timeZone }: { field: string; value: string; timeZone: string }) {
  if (field.endsWith('Words') && value) return <OwnWords>{value}</OwnWords>
  return <bdi>{valueWords(field, value, timeZone)}</bdi>
}
