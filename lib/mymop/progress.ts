import { type Day, daysBetween } from '../time/day'
import { type PairedChange, pairedChange } from './change'
import { compareToHundredths } from './fraction'
import { ITEMS, type Item, type Score, type Scores } from './items'
import type { MedicationCompared } from './medication'
import { type Profile, profile } from './profile'
import { type Thresholds, type Verdict, verdict } from './verdict'

/** One response of a course, as far as its progress depends on it. */
export type Answer = {
  id: string
  /** The order of entry within the course: decides between answers of one day. */
  sequence: number
  kind: 'initial' | 'follow_up'
  answeredOn: Day
  /** When the visit began that it was given at, 'HH:MM'; nothing without a visit or its time. */
  visitTime?: string
  scores: Scores
  medicationTaken: boolean | null
  medication: string
  /** Beside what was taken at the start, where medication is taken and somebody said. */
  medicationCompared?: MedicationCompared | null
  newSymptomWords: string
  newSymptom: Score | null
  /** Companion measures (lib/mymop/companion.ts): shown beside, in no profile and no change. */
  pain?: number | null
  globalChange?: number | null
}

/** Where the patient stood at one answer. */
export type Standing = {
  answer: Answer
  profile: Profile | null
  /** From the baseline; null for the baseline itself and where the two cannot be compared. */
  change: PairedChange | null
  verdict: Verdict | null
  daysSincePrevious: number | null
  /** Less than 7 days after the previous answer, so that both ask about some of the same days. */
  overlaps: boolean
}

export type ProgressStatus = 'no_answers' | 'no_baseline' | 'baseline_only' | 'not_comparable' | 'followed_up'

export type Progress = {
  status: ProgressStatus
  baseline: Answer | null
  /** In the order in which they were answered. */
  standings: Standing[]
  latest: Standing | null
  /** The latest standing that has a change. */
  outcome: Standing | null
  /** The baseline profile is under 1, so that an improvement of 1 cannot happen. */
  floor: boolean
  /** Items first answered after the baseline: they start where they start and never enter the change. */
  lateItems: Item[]
  thresholds: Thresholds
}

/**
 * What the answers of one course say together, in whatever order they come. `treatedOn` are the days of the course's
 * sessions. The baseline is the initial answer, provided that no treatment took place on a day before it: what was
 * first scored under treatment is no baseline, and without one no change is claimed.
 */
export function courseProgress(answers: Answer[], treatedOn: Day[], thresholds: Thresholds): Progress {
  const ordered = [...answers].sort(byTimeGiven)
  const baseline = baselineOf(ordered, treatedOn)
  const standings = ordered.map((answer, index) => standingOf(answer, ordered[index - 1], baseline, thresholds))
  const outcome = standings.findLast(standing => standing.change !== null) ?? null
  const start = baseline && profile(baseline.scores)
  return {
    status: statusOf(standings, baseline, outcome),
    baseline,
    standings,
    latest: standings.at(-1) ?? null,
    outcome,
    floor: start !== null && compareToHundredths(start.value, 100) < 0,
    lateItems: lateItemsOf(ordered, baseline),
    thresholds,
  }
}

type TimeGiven = Pick<Answer, 'answeredOn' | 'kind' | 'visitTime' | 'sequence'>

/**
 * The order in which answers were given: by day; within a day the initial one first, then by the time of the visit
 * (an answer without one before those with one), then by entry.
 */
export function byTimeGiven(a: TimeGiven, b: TimeGiven): number {
  if (a.answeredOn !== b.answeredOn) return a.answeredOn < b.answeredOn ? -1 : 1
  if (a.kind !== b.kind) return a.kind === 'initial' ? -1 : 1
  const [timeA, timeB] = [a.visitTime ?? '', b.visitTime ?? '']
  if (timeA !== timeB) return timeA < timeB ? -1 : 1
  return a.sequence - b.sequence
}

/** The baseline of a course among its answers in the order in which they were given; null where it has none. */
export function baselineOf<A extends TimeGiven>(ordered: readonly A[], treatedOn: readonly Day[]): A | null {
  const initial = ordered.find(answer => answer.kind === 'initial')
  if (!initial || treatedOn.some(day => day < initial.answeredOn)) return null
  return initial
}

function standingOf(
  answer: Answer,
  previous: Answer | undefined,
  baseline: Answer | null,
  thresholds: Thresholds,
): Standing {
  const change = baseline && follows(answer, baseline) ? pairedChange(baseline.scores, answer.scores) : null
  const daysSincePrevious = previous ? daysBetween(previous.answeredOn, answer.answeredOn) : null
  return {
    answer,
    profile: profile(answer.scores),
    change,
    verdict: change && verdict(change.value, thresholds),
    daysSincePrevious,
    overlaps: daysSincePrevious !== null && daysSincePrevious < 7,
  }
}

function statusOf(standings: Standing[], baseline: Answer | null, outcome: Standing | null): ProgressStatus {
  if (standings.length === 0) return 'no_answers'
  if (!baseline) return 'no_baseline'
  if (standings.length === 1) return 'baseline_only'
  return outcome ? 'followed_up' : 'not_comparable'
}

function lateItemsOf(ordered: Answer[], baseline: Answer | null): Item[] {
  if (!baseline) return []
  const later = ordered.filter(answer => follows(answer, baseline))
  return ITEMS.filter(item => baseline.scores[item] === null && later.some(({ scores }) => scores[item] !== null))
}

/** Whether an answer was given after the baseline. */
export function follows(answer: Answer, baseline: Answer): boolean {
  return byTimeGiven(baseline, answer) < 0
}
