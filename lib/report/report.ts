import type { Verdict } from '@/lib/mymop/verdict'
import type { Day } from '@/lib/time/day'

/** Both ends of a 95% interval. */
export type Interval = [low: number, high: number]

/** Of a number of changes (-6 to 6, positive is better). What cannot be had of so few is null. */
export type Spread = {
  n: number
  mean: number | null
  /** With n - 1. */
  sd: number | null
  /** Of the mean, from Student's t. */
  ci95: Interval | null
  median: number | null
  q1: number | null
  q3: number | null
  /** How many have each verdict, by the clinic's thresholds. */
  bands: Record<Verdict, number>
}

/** The paired change of the answers given for one session number. */
export type SessionSpread = {
  session: number
  n: number
  mean: number | null
  median: number | null
  q1: number | null
  q3: number | null
}

/** A published figure to set beside the clinic's own (lib/report/comparators.ts). */
export type Comparator = {
  study: string
  setting: string
  n_baseline: number | null
  n_followup: number | null
  timing: string
  measure: string
  /** In the unit of `measure`; a range stays in words. */
  improvement: number | string
  spread: string
  spread_kind: string
  note: string
  /** Where it was published. */
  source: string
}

/** A published rate of adverse events to set beside the clinic's own. */
export type PublishedEvents = {
  study: string
  setting: string
  sessions: number
  per_10000: number
  note: string
  source: string
}

/** Adverse events of the report's courses, beside their sessions. */
export type AdverseEventRate = {
  sessions: number
  events: number
  per_10000: number | null
  /** Exact Poisson interval of the rate; with no event seen from 0 to the one-sided 95% upper limit. */
  ci95: Interval | null
  published: PublishedEvents
}

/** The change at one moment after the baseline: at discharge, and 3 and 6 months after. */
export type LaterSpread = { at: 'discharge' | '3_months' | '6_months' } & Spread

/**
 * What the report says, by the names under which `npm run report` prints it: page, print and command show the numbers
 * of this, and beside the bands the shares that they make (lib/report/intervals.ts). Shares are 0 to 1, changes scale points from -6 to 6, positive is better.
 */
export type Report = {
  period: { from: Day; to: Day }
  /** `declined` are courses that would belong here, but whose patients declined the use of their data. */
  courses: { started: number; with_baseline: number; followed_up: number; declined: number }
  /** followed_up / with_baseline. */
  completion: number | null
  completion_ci95: Interval | null
  change: Spread
  /** Every course with a baseline, with 0 for those not followed up. */
  missing_as_no_change: Spread
  items: Record<'symptom1' | 'symptom2' | 'activity' | 'wellbeing', Spread>
  by_session: SessionSpread[]
  later: LaterSpread[]
  adverse_events: AdverseEventRate
  comparators: Comparator[]
}
