import { compare, formatFraction, subtract, toNumber } from '@/lib/mymop/fraction'
import { type Profile, profile } from '@/lib/mymop/profile'
import type { Progress, Standing } from '@/lib/mymop/progress'
import { changeWords } from '@/lib/mymop/verdict'
import { type Day, dayFromNumber, dayNumber } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'
import type { ChartBaseline, ChartData, ChartEnd, ChartPoint, Tone } from './chart-data'
import { domainOf } from './domain'
import { SCORE_DOMAIN } from './frame'
import type { SparkPoint } from './sparkline'
import { chooseTicks, type Tick } from './ticks'

const NARROW_TICKS = 4
const WIDE_TICKS = 7

/** One treatment of the course: its number from 1 and its day. */
export type TreatedSession = { number: number; treatedOn: Day }

/** The drawing of a course's profile, from its answers and treatments; days in words as the clinic's zone writes them. */
export function chartData(progress: Progress, sessions: readonly TreatedSession[], timeZone: string): ChartData {
  const points = progress.standings.map(standing => pointOf(standing, progress, sessions, timeZone))
  const treated = sessions.map(({ number, treatedOn }) => ({ number, x: dayNumber(treatedOn) }))
  const days = [...points, ...treated].map(({ x }) => x)
  const domain = domainOf(days)
  const ticks = (most: number) => namedTicks(chooseTicks(days, domain, most), timeZone)
  return {
    points,
    baseline: baselineBand(progress),
    end: endOf(progress),
    sessions: treated,
    domain,
    ticks: { narrow: ticks(NARROW_TICKS), wide: ticks(WIDE_TICKS) },
  }
}

/** The answers as a small line shows them: day numbers and profiles, null where an answer has no profile. */
export function sparkPoints(progress: Progress): SparkPoint[] {
  return progress.standings.map(({ answer, profile: now }) => ({
    x: dayNumber(answer.answeredOn),
    value: heightOf(now),
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
export function toneOf({ verdict }: Standing): Tone {
  if (verdict === null || verdict === 'none') return 'none'
  return verdict === 'worse' ? 'worse' : 'better'
}

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

function pointOf(
  standing: Standing,
  progress: Progress,
  sessions: readonly TreatedSession[],
  timeZone: string,
): ChartPoint {
  const { answer, profile: now, change } = standing
  const treatments = sessions.filter(({ treatedOn }) => treatedOn === answer.answeredOn).map(({ number }) => number)
  const day = formatDay(answer.answeredOn, timeZone, 'visit')
  return {
    x: dayNumber(answer.answeredOn),
    day: answer.answeredOn,
    value: heightOf(now),
    score: now && formatFraction(now.value),
    words: {
      day: treatments.length > 0 ? `${day}, treatment ${treatments.join(' and ')}` : day,
      profile: now
        ? `Profile ${formatFraction(now.value)}, ${now.answered} of 4 items`
        : 'No profile: too few items answered',
      change: answer === progress.baseline ? 'The start' : change ? sentenceCase(changeWords(change.value)) : '',
    },
  }
}

function endOf({ standings }: Progress): ChartEnd | null {
  const last = standings.findLast(standing => standing.profile !== null)
  if (!last?.profile) return null
  return {
    value: toNumber(last.profile.value),
    score: formatFraction(last.profile.value),
    change: last.change ? changeWords(last.change.value) : '',
    tone: toneOf(last),
  }
}

function namedTicks(days: number[], timeZone: string): Tick[] {
  const yearOf = (number: number) => dayFromNumber(number).slice(0, 4)
  const years = new Set(days.map(yearOf))
  return days.map((number, index) => {
    const before = days[index - 1]
    const saysYear = years.size > 1 && (before === undefined || yearOf(before) !== yearOf(number))
    const label = formatDay(dayFromNumber(number), timeZone, 'short')
    return { x: number, label: saysYear ? `${label} ${yearOf(number)}` : label }
  })
}

function heightOf(now: Profile | null): number | null {
  return now && toNumber(now.value)
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
