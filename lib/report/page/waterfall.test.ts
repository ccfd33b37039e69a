import { expect, test } from 'vitest'
import { DEFAULT_THRESHOLDS } from '@/lib/mymop/verdict'
import type { CourseChange } from '../filters'
import { bandPages, bandPath, barOf, stepsOf, verdictOf } from './waterfall'

const course = (change: number, index = 0): CourseChange => ({ courseId: `c${index}`, reference: `R${index}`, change })
const many = (counts: [change: number, count: number][]) =>
  counts.flatMap(([change, count]) => Array.from({ length: count }, (_, index) => course(change, index)))

test('the verdict of a change is exact at the thresholds, also where a float is not', () => {
  expect(
    [1.5, 18 / 12, 17 / 12, 0.5, 5 / 12, -0.5, -5 / 12].map(change => verdictOf(course(change), DEFAULT_THRESHOLDS)),
  ).toEqual(['large', 'large', 'moderate', 'small', 'none', 'worse', 'none'])
})

test('courses that changed alike are one step, and every course is in one', () => {
  const steps = stepsOf(
    many([
      [2, 3],
      [1, 1],
      [0, 2],
      [-1, 1],
    ]),
    DEFAULT_THRESHOLDS,
  )
  expect(steps).toEqual([
    { band: 'large', change: 2, first: 0, count: 3 },
    { band: 'moderate', change: 1, first: 3, count: 1 },
    { band: 'none', change: 0, first: 4, count: 2 },
    { band: 'worse', change: -1, first: 6, count: 1 },
  ])
  expect(stepsOf([], DEFAULT_THRESHOLDS)).toEqual([])
})

test('a bar runs from 0 to its change, and no change can still be seen', () => {
  const yOf = (value: number) => 100 - value * 10
  expect(barOf(2, yOf)).toEqual({ top: 80, bottom: 101.5 })
  expect(barOf(-2, yOf)).toEqual({ top: 98.5, bottom: 120 })
  expect(barOf(0, yOf)).toEqual({ top: 98.5, bottom: 101.5 })
  const steps = stepsOf(
    many([
      [2, 3],
      [-1, 1],
    ]),
    DEFAULT_THRESHOLDS,
  )
  expect(bandPath(steps, 'large', 4, yOf)).toBe('M0 80H750V101.5H0Z')
  expect(bandPath(steps, 'worse', 4, yOf)).toBe('M750 98.5H1000V110H750Z')
  expect(bandPath(steps, 'small', 4, yOf)).toBe('')
})

test('a long list says on which page the courses of a verdict begin', () => {
  const steps = stepsOf(
    many([
      [3, 49],
      [2, 60],
      [0, 1],
      [-2, 7],
    ]),
    DEFAULT_THRESHOLDS,
  )
  expect(bandPages(steps)).toEqual([
    { band: 'large', count: 109, page: 1 },
    { band: 'none', count: 1, page: 3 },
    { band: 'worse', count: 7, page: 3 },
  ])
})
