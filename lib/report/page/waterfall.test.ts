import { expect, test } from 'vitest'
import type { Step } from '../filters'
import { bandPages, bandPath, barOf } from './waterfall'

const LARGE: Step = { band: 'large', change: 2, first: 0, count: 3 }

test('a bar runs from 0 to its change, and no change can still be seen', () => {
  const yOf = (value: number) => 100 - value * 10
  expect(barOf(2, yOf)).toEqual({ top: 80, bottom: 101.5 })
  expect(barOf(-2, yOf)).toEqual({ top: 98.5, bottom: 120 })
  expect(barOf(0, yOf)).toEqual({ top: 98.5, bottom: 101.5 })
  const steps: Step[] = [LARGE, { band: 'worse', change: -1, first: 3, count: 1 }]
  expect(bandPath(steps, 'large', 4, yOf)).toBe('M0 80H750V101.5H0Z')
  expect(bandPath(steps, 'worse', 4, yOf)).toBe('M750 98.5H1000V110H750Z')
  expect(bandPath(steps, 'small', 4, yOf)).toBe('')
})

test('a long list says on which page the courses of a verdict begin', () => {
  const steps: Step[] = [
    { ...LARGE, change: 3, count: 49 },
    { ...LARGE, first: 49, count: 60 },
    { band: 'none', change: 0, first: 109, count: 1 },
    { band: 'worse', change: -2, first: 110, count: 7 },
  ]
  expect(bandPages(steps)).toEqual([
    { band: 'large', count: 109, page: 1 },
    { band: 'none', count: 1, page: 3 },
    { band: 'worse', count: 7, page: 3 },
  ])
})
