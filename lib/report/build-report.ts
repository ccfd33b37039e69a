import { ITEMS, type Item } from '@/lib/mymop/items'
import type { Thresholds } from '@/lib/mymop/verdict'
import { chosenBy } from './choose'
import { COMPARATORS, PUBLISHED_EVENTS } from './comparators'
import type { BaselineFacts, CourseFacts, OutcomeFacts } from './course-facts'
import type { ReportFilters } from './filters'
import { countInterval, shareInterval } from './intervals'
import { MOMENTS } from './later'
import type { AdverseEventRate, Report, SessionSpread, Spread } from './report'
import { centreOf, spreadOf, type Twelfths } from './spread'

/** The report on those of the clinic's courses that the filters ask for, judged by the clinic's thresholds. */
export function buildReport(facts: readonly CourseFacts[], filters: ReportFilters, thresholds: Thresholds): Report {
  const { courses, declined } = chosenBy(filters, facts)
  const baselines = courses.flatMap(({ baseline }) => baseline ?? [])
  const outcomes = baselines.flatMap(({ outcome }) => outcome ?? [])
  const spread = (changes: Twelfths[]) => spreadOf(changes, thresholds)
  const [withBaseline, followedUp] = [baselines.length, outcomes.length]
  return {
    period: { from: filters.from, to: filters.to },
    courses: { started: courses.length, with_baseline: withBaseline, followed_up: followedUp, declined },
    completion: withBaseline === 0 ? null : followedUp / withBaseline,
    completion_ci95: shareInterval(followedUp, withBaseline),
    change: spread(outcomes.map(({ change }) => change)),
    missing_as_no_change: spread(baselines.map(({ outcome }) => outcome?.change ?? 0)),
    items: itemSpreads(outcomes, spread),
    by_session: bySession(baselines),
    later: MOMENTS.map(at => ({ at, ...spread(baselines.flatMap(({ later }) => later[at] ?? [])) })),
    adverse_events: eventRate(courses),
    comparators: [...COMPARATORS],
  }
}

function itemSpreads(outcomes: OutcomeFacts[], spread: (changes: Twelfths[]) => Spread): Record<Item, Spread> {
  const of = (item: Item) => spread(outcomes.flatMap(({ items }) => items[item] ?? []))
  const [symptom1, symptom2, activity, wellbeing] = ITEMS.map(of) as [Spread, Spread, Spread, Spread]
  return { symptom1, symptom2, activity, wellbeing }
}

/** Of each session number at which any course has a change. */
function bySession(baselines: BaselineFacts[]): SessionSpread[] {
  const changes: Twelfths[][] = []
  for (const { bySession } of baselines) {
    bySession.forEach((change, index) => {
      if (change === null) return
      const others = changes[index]
      if (others) others.push(change)
      else changes[index] = [change]
    })
  }
  return Object.entries(changes).map(([index, found]) => ({ session: Number(index) + 1, ...centreOf(found) }))
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
