import type { Thresholds } from '@/lib/mymop/verdict'
import { chosenBy } from './choose'
import type { CourseFacts } from './course-facts'
import { type CourseChange, type CoursePage, PAGE, type ReportFilters, type Step, type Waterfall } from './filters'
import { points, type Twelfths, verdictOn } from './spread'

/** Up to here each course has a bar of its own that leads to it; of more, a bar would be too thin to be hit. */
export const MOST_LINKED = 60

/** A followed-up course of the report. */
type Outcome = { courseId: string; reference: string; change: Twelfths }

/** The followed-up courses that the filters ask for, the best first and of equal ones by reference. */
export function outcomesOf(facts: readonly CourseFacts[], filters: ReportFilters): Outcome[] {
  return chosenBy(filters, facts)
    .courses.flatMap(({ id, reference, baseline }) =>
      baseline?.outcome ? [{ courseId: id, reference, change: baseline.outcome.change }] : [],
    )
    .sort((a, b) => b.change - a.change || (a.reference < b.reference ? -1 : 1))
}

/** The waterfall of courses that come best first. It has at most as many steps as changes can differ. */
export function waterfallOf(outcomes: readonly Outcome[], thresholds: Thresholds): Waterfall {
  const steps: Step[] = []
  let last: Twelfths | null = null
  outcomes.forEach(({ change }, index) => {
    const step = steps.at(-1)
    if (step && change === last) step.count += 1
    else steps.push({ band: verdictOn(change, thresholds), change: points(change), first: index, count: 1 })
    last = change
  })
  return { steps, bars: outcomes.length > MOST_LINKED ? null : shown(outcomes, thresholds) }
}

/** A page, from 1, of courses that come best first; beyond the last it is the last. */
export function pageOf(outcomes: readonly Outcome[], page: number, thresholds: Thresholds): CoursePage {
  const count = outcomes.length
  const pages = Math.max(1, Math.ceil(count / PAGE))
  const found = Math.min(page, pages)
  const courses = shown(outcomes.slice((found - 1) * PAGE, found * PAGE), thresholds)
  return { courses, count, page: found, pages }
}

const shown = (outcomes: readonly Outcome[], thresholds: Thresholds): CourseChange[] =>
  outcomes.map(({ change, ...course }) => ({
    ...course,
    change: points(change),
    band: verdictOn(change, thresholds),
  }))
