import { type Fraction, fraction } from './fraction'
import { ITEMS, type Item, type Scores } from './items'

/** The mean of the answered items, 0 to 6, and how many of the four they were (2 to 4). */
export type Profile = { value: Fraction; answered: number }

/** The MYMOP profile of one response; null unless symptom 1 and at least one more item were answered (Paterson 1996). */
export function profile(scores: Scores): Profile | null {
  const answered = ITEMS.filter(item => scores[item] !== null)
  if (!isEnough(answered)) return null
  return { value: meanOver(scores, answered), answered: answered.length }
}

/** Whether these items make a profile: symptom 1 and at least one more. */
export function isEnough(items: readonly Item[]): boolean {
  return items.includes('symptom1') && items.length >= 2
}

/** The mean of the scores over these items, 0 to 6. Throws RangeError when there are none, or one is not answered. */
export function meanOver(scores: Scores, items: readonly Item[]): Fraction {
  let sum = 0
  for (const item of items) {
    const score = scores[item]
    if (score === null) throw new RangeError('A mean over an item that was not answered')
    sum += score
  }
  return fraction(sum, items.length)
}
