import type { FormState } from '@/lib/form/state'
import type { ChangedMeanwhile, LikelyDuplicates } from '@/lib/patient/view'

/** What the action of a patient's form said beside its message (it writes it as JSON), or null. */
export function refusalOf({ made }: FormState): LikelyDuplicates | ChangedMeanwhile | null {
  return made === undefined ? null : (JSON.parse(made) as LikelyDuplicates | ChangedMeanwhile)
}
