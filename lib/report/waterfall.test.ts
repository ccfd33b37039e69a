import { expect, test } from 'vitest'
import { DEFAULT_THRESHOLDS } from '@/lib/mymop/verdict'
import { PAGE } from './filters'
import { MOST_LINKED, pageOf, waterfallOf } from './waterfall'

/** Courses that changed by so many twelfths, each so many times. */
const many = (counts: [change: number, count: number][]) =>
  counts.flatMap(([change, count]) =>
    Array.from({ length: count }, (_, index) => ({ courseId: `c${change}-${index}`, reference: `R${index}`, change })),
  )

test('courses that changed alike are one step, with the verdict exact at the thresholds', () => {
  const outcomes = many([
    [18, 3],
    [17, 1],
    [6, 1],
    [5, 2],
    [-5, 1],
    [-6, 1],
  ])
  const { steps, bars } = waterfallOf(outcomes, DEFAULT_THRESHOLDS)
  expect(steps).toEqual([
    { band: 'large', change: 1.5, first: 0, count: 3 },
    { band: 'moderate', change: 17 / 12, first: 3, count: 1 },
    { band: 'small', change: 0.5, first: 4, count: 1 },
    { band: 'none', change: 5 / 12, first: 5, count: 2 },
    { band: 'none', change: -5 / 12, first: 7, count: 1 },
    { band: 'worse', change: -0.5, first: 8, count: 1 },
  ])
  expect(bars?.map(({ band }) => band)).toEqual([
    ...['large', 'large', 'large', 'moderate', 'small', 'none', 'none', 'none', 'worse'],
  ])
})

test('only where they are few has each course a bar of its own', () => {
  expect(waterfallOf(many([[12, MOST_LINKED]]), DEFAULT_THRESHOLDS).bars).toHaveLength(MOST_LINKED)
  const { bars, steps } = waterfallOf(many([[12, MOST_LINKED + 1]]), DEFAULT_THRESHOLDS)
  expect([bars, steps.length]).toEqual([null, 1])
  expect(waterfallOf([], DEFAULT_THRESHOLDS)).toEqual({ steps: [], bars: [] })
})

test('the list comes a page at a time, and beyond the last page is the last', () => {
  const outcomes = many([
    [24, PAGE],
    [0, 3],
  ])
  const first = pageOf(outcomes, 1, DEFAULT_THRESHOLDS)
  expect(first).toMatchObject({ count: PAGE + 3, page: 1, pages: 2 })
  expect(first.courses).toHaveLength(PAGE)
  expect(first.courses[0]).toEqual({ courseId: 'c24-0', reference: 'R0', change: 2, band: 'large' })
  expect(pageOf(outcomes, 9, DEFAULT_THRESHOLDS)).toMatchObject({ page: 2, courses: [{ band: 'none' }, {}, {}] })
  expect(pageOf([], 1, DEFAULT_THRESHOLDS)).toEqual({ courses: [], count: 0, page: 1, pages: 1 })
})
