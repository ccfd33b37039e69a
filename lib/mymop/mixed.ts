import { itemChange } from './change'
import type { Fraction } from './fraction'
import { ITEM_LABELS, type Item, type Scores } from './items'
import { capitalised } from './words'

type Step = { item: Item; change: number }

/**
 * Items that went opposite ways: ' Symptom 1 better by 2, but wellbeing worse by 1.', or '' where all went one way. On
 * one item a step of 1 is important (rule 8). The way that the profile went comes first (better where it did not move);
 * on each side the largest step, and equal ones in the form's order.
 */
export function mixedNote(before: Scores, after: Scores, items: Item[], profileChange: Fraction): string {
  const steps = items.map(item => ({ item, change: itemChange(before, after, item) ?? 0 }))
  const better = largestFirst(steps.filter(({ change }) => change > 0))
  const worse = largestFirst(steps.filter(({ change }) => change < 0))
  if (better.length === 0 || worse.length === 0) return ''
  const sides = [sideWords(better, 'better'), sideWords(worse, 'worse')]
  if (profileChange.n < 0) sides.reverse()
  return ` ${capitalised(sides.join(', but '))}.`
}

const largestFirst = (steps: Step[]) => steps.sort((a, b) => Math.abs(b.change) - Math.abs(a.change))

/** 'symptom 1 better by 2, activity by 1 and wellbeing by 1' */
function sideWords(steps: Step[], way: 'better' | 'worse'): string {
  const words = steps.map(({ item, change }, index) => {
    const name = ITEM_LABELS[item].toLowerCase()
    return `${name} ${index === 0 ? `${way} ` : ''}by ${Math.abs(change)}`
  })
  const last = words.pop()
  return words.length > 0 ? `${words.join(', ')} and ${last}` : `${last}`
}
