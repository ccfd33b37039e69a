/** The scored items of MYMOP, in the order in which they are asked. */
export const ITEMS = ['symptom1', 'symptom2', 'activity', 'wellbeing'] as const

export type Item = (typeof ITEMS)[number]

/** How the last week was: 0 as good as it could be, 6 as bad as it could be. Lower is better. */
export type Score = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** The scores of one response; null is a recorded "not answered". */
export type Scores = Record<Item, Score | null>

/** True for a whole number from 0 to 6, and for nothing else ('3', 3.5 and NaN are no scores). */
export function isScore(x: unknown): x is Score {
  return typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 6
}

export const ITEM_LABELS: Record<Item, string> = {
  symptom1: 'Symptom 1',
  symptom2: 'Symptom 2',
  activity: 'Activity',
  wellbeing: 'Wellbeing',
}

export const LOW_ANCHOR = 'as good as it could be'
export const HIGH_ANCHOR = 'as bad as it could be'
