import { expect, test } from 'vitest'
import { fraction } from '@/lib/mymop/fraction'
import { clinicFigures } from './clinic-figures'

/** A course with these quarters of a point at sessions 0, 1 and so on; null where nothing was answered. */
const course = (...quarters: (number | null)[]) =>
  new Map(quarters.flatMap((value, number) => (value === null ? [] : [[number, fraction(value, 4)] as const])))

const times = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index))

test('of ten courses each number has the median and the middle half of their profiles', () => {
  // At the start 2.25, 2.50 … 4.50: the places 2.25, 4.5 and 6.75 of ten counted from 0, in steps of a quarter.
  const figures = clinicFigures(times(10, index => course(9 + index, 8)))
  expect(figures).toEqual({
    courses: 10,
    bySession: [
      { session: 0, n: 10, q1: 2.8125, median: 3.375, q3: 3.9375 },
      { session: 1, n: 10, q1: 2, median: 2, q3: 2 },
    ],
  })
})

test('nine courses are too few at the start for anything, and at a later number for its figures', () => {
  expect(clinicFigures(times(9, () => course(16, 12)))).toBeNull()
  const figures = clinicFigures([...times(9, () => course(16, 12)), course(16)])
  expect(figures?.bySession).toEqual([
    { session: 0, n: 10, q1: 4, median: 4, q3: 4 },
    { session: 1, n: 9, q1: null, median: null, q3: null },
  ])
})

test('a number at which nobody answered keeps its place', () => {
  const figures = clinicFigures(times(10, () => course(16, null, 12)))
  expect(figures?.bySession.map(({ session, n, median }) => [session, n, median])).toEqual([
    [0, 10, 4],
    [1, 0, null],
    [2, 10, 3],
  ])
})

test('a course whose start has no profile is not counted, at no number', () => {
  const figures = clinicFigures([...times(10, () => course(16, 12)), course(null, 12)])
  expect(figures?.courses).toBe(10)
  expect(figures?.bySession.map(({ n }) => n)).toEqual([10, 10])
})

test('thirds are as exact as a number can be', () => {
  const thirds = times(11, () => new Map([[0, fraction(14, 3)]]))
  expect(clinicFigures(thirds)?.bySession[0]).toEqual({ session: 0, n: 11, q1: 14 / 3, median: 14 / 3, q3: 14 / 3 })
})

test('no course at all has no figures', () => {
  expect(clinicFigures([])).toBeNull()
})
