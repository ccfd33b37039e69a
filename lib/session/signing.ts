import type { FieldError } from '@/lib/result'
import { modalitiesOf, usesNeedles } from './modalities'

type Needles = {
  modality: string
  prescription: string
  needlesIn: number | null
  needlesOut: number | null
  missingNeedle: string
}

/** Whether a needle stayed unaccounted for in the count, and in words only: that is an adverse event. */
export const hasMissingNeedle = ({ needlesIn, needlesOut }: Pick<Needles, 'needlesIn' | 'needlesOut'>) =>
  needlesIn !== null && needlesOut !== null && needlesOut < needlesIn

/**
 * What stands against signing a session: needles are counted in and out, and the counts agree, unless it is written
 * down what became of the missing one. Lost and forgotten needles are the best-documented avoidable event of
 * acupuncture (White 2001).
 */
export function needleProblems(session: Needles): FieldError[] {
  const { needlesIn, needlesOut, missingNeedle } = session
  if (needlesIn === null && needlesOut === null) {
    if (!needled(session)) return []
    return [
      { field: 'needlesIn', message: 'Say how many needles went in; 0 where there were none.' },
      { field: 'needlesOut', message: 'Count the needles out.' },
    ]
  }
  if (needlesIn === null) return [{ field: 'needlesIn', message: 'Say how many needles went in.' }]
  if (needlesOut === null) return [{ field: 'needlesOut', message: 'Count the needles out.' }]
  if (needlesOut > needlesIn) {
    return [
      {
        field: 'needlesOut',
        message: `${needlesIn} in and ${needlesOut} out: more came out than went in. Count again.`,
      },
    ]
  }
  if (needlesOut < needlesIn && missingNeedle === '') {
    const message = `${needlesIn} in and ${needlesOut} out. Look for the missing ${needlesIn - needlesOut === 1 ? 'needle' : 'needles'}, or write down what became of it.`
    return [
      { field: 'needlesOut', message },
      { field: 'missingNeedle', message: 'This account is kept as an adverse event.' },
    ]
  }
  return []
}

/** Points with no modality named, or with one that uses needles, are points that were needled. */
function needled({ modality, prescription }: Needles): boolean {
  const modalities = modalitiesOf(modality)
  return usesNeedles(modalities) || (modalities.length === 0 && prescription !== '')
}

/** Two alternating frequencies need both. */
export function electroProblems({
  electroHz,
  electroHzHigh,
}: {
  electroHz: number | null
  electroHzHigh: number | null
}): FieldError[] {
  if (electroHzHigh === null || electroHz !== null) return []
  return [{ field: 'electroHz', message: 'Type the first frequency as well.' }]
}
