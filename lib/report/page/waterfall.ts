import { PATH_UNITS } from '@/lib/chart/plot'
import type { Verdict } from '@/lib/mymop/verdict'
import { PAGE, type Step } from '../filters'
import { BANDS } from './bands'

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
