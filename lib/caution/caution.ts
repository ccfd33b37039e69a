import type { CautionLevel } from './reference'

/** What is said when a point or a modality is chosen. It advises; only a stop asks for a written reason to go on. */
export type Caution = {
  /** Stable while the same thing is said of the same patient, and unique in a list. */
  key: string
  level: CautionLevel
  /** What was chosen, such as 'LI4' or 'Electroacupuncture'. */
  about: string
  words: string
  reason: string
  source: string
}

/** A caution as it was shown, with what was answered to it ('' where nothing was). */
export type KeptCaution = Caution & { answer: string }

/** What a level means, in words. */
export const CAUTION_WORDS: Record<CautionLevel, string> = {
  stop: 'Stop',
  avoid: 'Avoid',
  caution: 'Caution',
  note: 'Note',
}

/** Why a caution is given and on whose word, in sentences. */
export function whyWords({ reason, source }: Pick<Caution, 'reason' | 'source'>): string {
  return [reason, source && `Source: ${source}`].map(sentence).filter(Boolean).join(' ')
}

const sentence = (text: string) => (text === '' || /[.?!]$/.test(text) ? text : `${text}.`)
