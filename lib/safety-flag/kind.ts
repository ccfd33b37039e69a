import type { OwnEntry } from '@/lib/reference/own-entry'
import { FLAG_LEVELS, type FlagLevel, type ReferenceFlag, referenceFlag, SAFETY_FLAGS } from './reference'
import type { FlagChoice } from './view'

type OwnFlag = Pick<OwnEntry, 'id' | 'words' | 'detail' | 'level' | 'reason' | 'source'>

/** What is known of a flag: from the product's list, else from the clinic's own, else its key alone. */
export function flagKind(flag: string, own: readonly OwnFlag[]): FlagChoice {
  const listed = referenceFlag(flag)
  if (listed) return listedChoice(listed)
  const entry = own.find(({ id }) => id === flag)
  if (entry) return ownChoice(entry)
  return {
    flag,
    words: 'A flag that is no longer listed',
    effect: '',
    reason: '',
    level: 'caution',
    asks: 'detail',
    source: '',
  }
}

/** Everything that can be chosen: the product's list, then the clinic's own. */
export function flagChoices(own: readonly OwnFlag[]): FlagChoice[] {
  return [...SAFETY_FLAGS.map(listedChoice), ...own.map(ownChoice)]
}

const listedChoice = ({ key, ...flag }: ReferenceFlag): FlagChoice => ({ ...flag, flag: key })

function ownChoice({ id, words, detail, level, reason, source }: OwnFlag): FlagChoice {
  return { flag: id, words, effect: detail, reason, level: levelOf(level), asks: 'detail', source }
}

/** The level of an entry that a clinic typed; what is not understood asks for care. */
function levelOf(level: string): FlagLevel {
  if (level === 'avoid') return 'avoid_site'
  return FLAG_LEVELS.find(known => known === level) ?? 'caution'
}
