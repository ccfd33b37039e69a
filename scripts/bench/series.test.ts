import { expect, test } from 'vitest'
import { percentiles, series } from './series'

const upTo = (count: number) => Array.from({ length: count }, (_, at) => count - at)

test('of the milliseconds 1 to 1,000 the median is 500 and the 99th percentile 990', () => {
  expect(percentiles(upTo(1000))).toEqual({ p50: 500, p99: 990 })
})

test('a percentile is a time that was measured, also of a few', () => {
  expect(percentiles([3, 1, 2])).toEqual({ p50: 2, p99: 3 })
  expect(percentiles([7.125])).toEqual({ p50: 7.13, p99: 7.13 })
})

test('300 requests in 2.5 seconds are 120 a second', () => {
  expect(series(upTo(300), 2.5)).toMatchObject({ rps: 120 })
})
