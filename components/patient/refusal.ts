import type { FormState } from '@/lib/form/state'
import type { LikelyDuplicates } from '@/lib/patient/view'

/** Whom a new patient may be already, from the action that refused to add them (it writes JSON), or null. */
export function refusalOf({ made }: FormState): LikelyDuplicates | null {
  return made === undefined ? null : (JSON.parse(made) as LikelyDuplicates)
}
