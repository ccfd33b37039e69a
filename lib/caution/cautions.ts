import type { OwnEntry } from '@/lib/reference/own-entry'
import type { StandingFlag } from '@/lib/safety-flag/view'
import type { Caution } from './caution'
import { type Chosen, flagCautions } from './flag-cautions'
import { pointCautions } from './point-cautions'
import { CAUTION_LEVELS } from './reference'

export type CautionsAsked = Chosen & {
  flags: readonly StandingFlag[]
  /** The clinic's own point cautions. */
  own: readonly OwnEntry[]
}

/**
 * Everything that is said of what is chosen, the gravest first; within a level the patient's flags, then the points in
 * the order of the prescription. Codes are those of lib/points ('LI4'), modalities the keys of the session's list.
 */
export function cautionsFor({ codes, modalities, flags, own }: CautionsAsked): Caution[] {
  const all = [...flagCautions({ codes, modalities }, flags), ...pointCautions(codes, flags, own)]
  return all.sort((a, b) => CAUTION_LEVELS.indexOf(b.level) - CAUTION_LEVELS.indexOf(a.level))
}
