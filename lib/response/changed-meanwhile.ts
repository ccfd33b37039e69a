import { type ChangedMeanwhile, changedMeanwhile } from '@/lib/form/changed-meanwhile'
import type { ResponseForAmending } from './data'
import { medicationOf } from './read-answer'
import type { AmendResponseInput } from './schema'

/** Where an answer says something else now than what was typed, medication as it would be kept. */
export function responseChangedMeanwhile(response: ResponseForAmending, typed: AmendResponseInput): ChangedMeanwhile {
  const typedMedication = medicationOf(typed, response.kind === 'initial')
  return changedMeanwhile({ ...response, ...response.scores }, { ...typed, ...typedMedication })
}
