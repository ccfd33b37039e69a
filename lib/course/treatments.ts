import type { Progress } from '@/lib/mymop/progress'
import type { Day } from '@/lib/time/day'

/** How many treatments took place from the baseline's day to the latest answer's, both days included. */
export function treatmentsBetween(progress: Progress, treatedOn: Day[]): number {
  const from = progress.baseline?.answeredOn
  const to = progress.latest?.answer.answeredOn
  if (!from || !to) return treatedOn.length
  return treatedOn.filter(day => day >= from && day <= to).length
}
