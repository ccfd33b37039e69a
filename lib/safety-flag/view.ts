import type { Day } from '@/lib/time/day'
import type { FlagAsks, FlagLevel } from './reference'

/** A safety flag that stands, with what its list says of it. Days are '' where they were not said. */
export type StandingFlag = {
  id: string
  /** Key of the product's list, or the id of the clinic's own entry. */
  flag: string
  words: string
  effect: string
  reason: string
  level: FlagLevel
  asks: FlagAsks
  source: string
  detail: string
  dueDate: Day | ''
  since: Day | ''
  version: number
}

/** A flag that can be chosen. */
export type FlagChoice = Pick<StandingFlag, 'flag' | 'words' | 'effect' | 'reason' | 'level' | 'asks' | 'source'>
