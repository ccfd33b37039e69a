/** Measures that may stand beside MYMOP. Neither enters the profile, the change or a verdict. */

/** A pain rating (NRS) over the last week: a whole number from 0 no pain to 10 worst pain imaginable. */
export type Pain = number

export const PAIN_LOW = 'no pain'
export const PAIN_HIGH = 'the worst pain imaginable'

export const PAIN_SOURCE = 'An improvement by 2 points, or by 30%, counts as important (Farrar 2001, Pain 94:149-158).'

/**
 * How pain changed between two ratings of 0 to 10: `better` in points (before minus now, negative is worse), and whether
 * that is important: better by 2 points or by 30% of the rating before (Farrar 2001). The paper speaks of getting better
 * alone; a worsening counts from 2 points, since a share of a low rating says little: 1 to 2 would be 100%.
 */
export function painChange(before: Pain, now: Pain): { better: number; important: boolean } {
  const better = before - now
  const byShare = better > 0 && better * 10 >= before * 3
  return { better, important: Math.abs(better) >= 2 || byShare }
}

/** The same in words: 'better by 3, an important change', 'worse by 1, less than an important change', 'no change'. */
export function painChangeWords(before: Pain, now: Pain): string {
  const { better, important } = painChange(before, now)
  if (better === 0) return 'no change'
  const size = important ? 'an important change' : 'less than an important change'
  return `${better > 0 ? 'better' : 'worse'} by ${Math.abs(better)}, ${size}`
}

/** The patient's global impression of change since the start (PGIC), in seven steps. */
export const GLOBAL_CHANGES = [
  { step: 1, words: 'Very much better' },
  { step: 2, words: 'Much better' },
  { step: 3, words: 'A little better' },
  { step: 4, words: 'No change' },
  { step: 5, words: 'A little worse' },
  { step: 6, words: 'Much worse' },
  { step: 7, words: 'Very much worse' },
] as const

export type GlobalChange = (typeof GLOBAL_CHANGES)[number]['step']

/** A step from 1 to 7 in words; '' for anything else. */
export function globalChangeWords(step: number): string {
  return GLOBAL_CHANGES.find(change => change.step === step)?.words ?? ''
}
