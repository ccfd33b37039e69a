import { flagKind } from '@/lib/safety-flag/kind'
import type { FlagKey } from '@/lib/safety-flag/reference'
import type { StandingFlag } from '@/lib/safety-flag/view'

/** For tests: a flag of the product's list that stands. */
export function standingFlag(flag: FlagKey, facts: Partial<StandingFlag> = {}): StandingFlag {
  return { ...flagKind(flag, []), id: `${flag}-1`, detail: '', dueDate: '', since: '', version: 1, ...facts }
}
