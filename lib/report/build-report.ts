import { ITEMS, type Item } from '@/lib/mymop/items'
import type { Thresholds } from '@/lib/mymop/verdict'
import { chosenBy } from './choose'
import { COMPARATORS, PUBLISHED_EVENTS } from './comparators'
import type { BaselineFacts, CourseFacts } from './course-facts'
import type { ReportFilters } from './filters'
import { countInterval, shareInterval } from './intervals'
import { MOMENTS, type Moment } from './later'
import type { AdverseEventRate, Report, SessionSpread } from './report'
import { centreOf, spreadOf, Tally, type Twelfths } from './spread'

/** The report on those of the clinic's courses that the filters ask for, judged by the clinic's thresholds. */
export function buildReport(facts: readonly CourseFacts[], filters: ReportFilters, thresholds: Thresholds): Report {
  const { courses, declined } = chosenBy(filters, facts)
  const changes = tallied(courses)
  const spread = (tally: Tally) => spreadOf(tally, thresholds)
  const [withBaseline, followedUp] = [changes.missing.n, changes.outcome.n]
  const { symptom1, symptom2, activity, wellbeing } = changes.items
  return {
    period: { from: filters.from, to: filters.to },
    courses: { started: courses.length, with_baseline: withBaseline, followed_up: followedUp, declined },
    completion: withBaseline === 0 ? null : followedUp / withBaseline,
    completion_ci95: shareInterval(followedUp, withBaseline),
    change: spread(changes.outcome),
    missing_as_no_change: spread(changes.missing),
    items: {
      symptom1: spread(symptom1),
      symptom2: spread(symptom2),
      activity: spread(activity),
      wellbeing: spread(wellbeing),
    },
    by_session: bySession(changes.bySession),
    later: MOMENTS.map(at => ({ at, ...spread(changes.later[at]) })),
    adverse_events: eventRate(courses),
    comparators: [...COMPARATORS],
  }
}

/** The changes of courses, each kind by itself. */
type Changes = {
  outcome: Tally
  /** Of every course with a baseline: 0 for one that was not followed up. */
  missing: Tally
  items: Record<Item, Tally>
  /** The first session's first. */
  bySession: Tally[]
  later: Record<Moment, Tally>
}

function tallied(courses: readonly CourseFacts[]): Changes {
  const changes: Changes = {
    outcome: new Tally(),
    missing: new Tally(),
    items: { symptom1: new Tally(), symptom2: new Tally(), activity: new Tally(), wellbeing: new Tally() },
    bySession: [],
    later: { discharge: new Tally(), '3_months': new Tally(), '6_months': new Tally() },
  }
  for (const { baseline } of courses) if (baseline) count(baseline, changes)
  return changes
}

function count({ outcome, bySession, later }: BaselineFacts, changes: Changes): void {
  changes.missing.add(outcome?.change ?? 0)
  if (outcome) {
    changes.outcome.add(outcome.change)
    for (const item of ITEMS) addKnown(changes.items[item], outcome.items[item])
  }
  while (changes.bySession.length < bySession.length) changes.bySession.push(new Tally())
  for (const [index, tally] of changes.bySession.entries()) addKnown(tally, bySession[index])
  for (const at of MOMENTS) addKnown(changes.later[at], later[at])
}

function addKnown(tally: Tally, change: Twelfths | null | undefined): void {
  if (change !== null && change !== undefined) tally.add(change)
}

/** Of each session number at which any course has a change. */
function bySession(tallies: Tally[]): SessionSpread[] {
  return tallies.map((tally, index) => ({ session: index + 1, ...centreOf(tally) })).filter(({ n }) => n > 0)
}

function eventRate(courses: readonly CourseFacts[]): AdverseEventRate {
  const sessions = courses.reduce((sum, course) => sum + course.sessions, 0)
  const events = courses.reduce((sum, course) => sum + course.events, 0)
  const [low, high] = countInterval(events)
  const rate = (count: number) => (count / sessions) * 10_000
  return {
    sessions,
    events,
    per_10000: sessions === 0 ? null : rate(events),
    ci95: sessions === 0 ? null : [rate(low), rate(high)],
    published: PUBLISHED_EVENTS,
  }
}
