import { type Fraction, subtract } from './fraction'
import { ITEMS, type Item, type Scores } from './items'
import { isEnough, meanOver } from './profile'

/** Baseline minus later, -6 to 6, positive is better; and the items answered both times, from which it comes. */
export type PairedChange = { value: Fraction; items: Item[] }

/**
 * The change of the profile over the items answered in both responses; null unless symptom 1 and one more are among
 * them. Subtracting two profiles of different items would let a left-out item pass for a change.
 */
export function pairedChange(baseline: Scores, later: Scores): PairedChange | null {
  const items = ITEMS.filter(item => baseline[item] !== null && later[item] !== null)
  if (!isEnough(items)) return null
  return { value: subtract(meanOver(baseline, items), meanOver(later, items)), items }
}

/**
 * The value of `pairedChange` in twelfths of a point, -72 to 72, or null where there is none. Of two, three or four items
 * it is a whole number, and sums of any number of them are exact. For reckoning over many thousand answers.
 */
export function pairedTwelfths(baseline: Scores, later: Scores): number | null {
  if (baseline.symptom1 === null || later.symptom1 === null) return null
  let [difference, compared] = [0, 0]
  for (const item of ITEMS) {
    const [before, after] = [baseline[item], later[item]]
    if (before === null || after === null) continue
    difference += before - after
    compared += 1
  }
  return compared < 2 ? null : (difference * 12) / compared
}

/** Baseline minus later on one item, -6 to 6, positive is better; null unless it was answered both times. */
export function itemChange(baseline: Scores, later: Scores, item: Item): number | null {
  const before = baseline[item]
  const after = later[item]
  return before === null || after === null ? null : before - after
}
