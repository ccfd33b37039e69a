import { PATH_UNITS } from '@/lib/chart/plot'
import { fraction } from '@/lib/mymop/fraction'
import { type Thresholds, type Verdict, verdict } from '@/lib/mymop/verdict'
import type { CourseChange } from '../filters'
import { BANDS } from './bands'

/** Up to here each course has a bar of its own that leads to it; of more, a bar would be too thin to be hit. */
export const MOST_LINKED = 60

/** How many courses a page of the list has. */
export const PAGE = 50

/** Changes are whole twelfths of a point: of profiles of 2, 3 or 4 items. */
const TWELFTHS = 12

/** The verdict on a change of the report, exactly. */
export function verdictOf({ change }: CourseChange, thresholds: Thresholds): Verdict {
  return verdict(fraction(Math.round(change * TWELFTHS), TWELFTHS), thresholds)
}

/** Courses side by side that changed by the same, all of one verdict: which they are, counted from the best. */
export type Step = { band: Verdict; change: number; first: number; count: number }

/** A course with a bar of its own. */
export type Bar = CourseChange & { band: Verdict }

/** The steps of a waterfall. `courses` come best first; there are at most as many steps as changes can differ. */
export function stepsOf(courses: readonly CourseChange[], thresholds: Thresholds): Step[] {
  const steps: Step[] = []
  courses.forEach((course, index) => {
    const last = steps.at(-1)
    if (last?.change === course.change) last.count += 1
    else steps.push({ band: verdictOf(course, thresholds), change: course.change, first: index, count: 1 })
  })
  return steps
}

/** A course without change still has a bar that can be seen: so many pixels to either side of 0. */
const FLAT = 1.5

/** Top and bottom of the bar of a change, in the pixels of the drawing. */
export function barOf(change: number, yOf: (value: number) => number): { top: number; bottom: number } {
  const [zero, end] = [yOf(0), yOf(change)]
  return { top: Math.min(zero - FLAT, end), bottom: Math.max(zero + FLAT, end) }
}

/** All bars of one verdict as the `d` of one path, x in PATH_UNITS over `count` courses; '' where there are none. */
export function bandPath(steps: readonly Step[], band: Verdict, count: number, yOf: (value: number) => number): string {
  const x = (place: number) => hundredth((place / count) * PATH_UNITS)
  return steps
    .filter(step => step.band === band)
    .map(({ change, first, count: wide }) => {
      const { top, bottom } = barOf(change, yOf)
      return `M${x(first)} ${hundredth(top)}H${x(first + wide)}V${hundredth(bottom)}H${x(first)}Z`
    })
    .join('')
}

const hundredth = (value: number) => Math.round(value * 100) / 100

/** Where in the list the courses of each verdict begin: how many there are, and the page that has the first of them. */
export function bandPages(steps: readonly Step[]): { band: Verdict; count: number; page: number }[] {
  return BANDS.flatMap(band => {
    const own = steps.filter(step => step.band === band)
    const [first] = own
    if (!first) return []
    const count = own.reduce((sum, step) => sum + step.count, 0)
    return [{ band, count, page: Math.floor(first.first / PAGE) + 1 }]
  })
}
