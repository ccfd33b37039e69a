import { compare, subtract, toNumber } from '@/lib/mymop/fraction'
import { profile } from '@/lib/mymop/profile'
import type { Progress, Standing } from '@/lib/mymop/progress'
import { dayNumber } from '@/lib/time/day'
import type { ChartBaseline, Tone } from './model'
import { SCORE_DOMAIN } from './scale'
import type { SparkPoint } from './sparkline'

/** The answers as a small line shows them: day numbers and profiles, null where an answer has no profile. */
export function sparkPoints(progress: Progress): SparkPoint[] {
  return progress.standings.map(({ answer, profile: now }) => ({
    x: dayNumber(answer.answeredOn),
    value: now && toNumber(now.value),
  }))
}

/** The profile at the start, 0 to 6, and how far from it a change is still too small to matter; null without one. */
export function baselineBand({ baseline, thresholds }: Progress): ChartBaseline | null {
  const start = baseline && profile(baseline.scores)
  if (!start) return null
  const value = toNumber(start.value)
  const [lowest, highest] = SCORE_DOMAIN
  const around = thresholds.small / 100
  return { value, low: Math.max(value - around, lowest), high: Math.min(value + around, highest) }
}

/** Which way a standing points: only a change that matters by the clinic's thresholds is better or worse. */
export function toneOf({ verdict }: Pick<Standing, 'verdict'>): Tone {
  if (verdict === null || verdict === 'none') return 'none'
  return verdict === 'worse' ? 'worse' : 'better'
}

/** Why a change on the drawing can be another than the distance between its two marks. */
export const CHANGE_LEAVES_THE_LINE =
  'Not every item was answered each time. A mark counts all that were answered, a change only those answered both ' +
  'times, so the two can differ.'

/**
 * Whether some change on the drawing is another than the distance between its two marks: a change counts the items
 * answered both times alone, a mark all that were answered.
 */
export function changeLeavesTheLine({ baseline, standings }: Progress): boolean {
  const start = baseline && profile(baseline.scores)
  if (!start) return false
  return standings.some(
    ({ change, profile: now }) => change && now && compare(change.value, subtract(start.value, now.value)) !== 0,
  )
}
