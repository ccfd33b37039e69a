import { expect, test } from 'vitest'
import { DEFAULT_THRESHOLDS } from '@/lib/mymop/verdict'
import { BANDS, bandRange, segmentsOf } from './bands'

test('a bar runs from the best to the worst, over all courses, without pieces of none', () => {
  expect(segmentsOf({ large: 5, moderate: 0, small: 3, none: 1, worse: 1 })).toEqual([
    { band: 'large', count: 5, from: 0, share: 0.5 },
    { band: 'small', count: 3, from: 0.5, share: 0.3 },
    { band: 'none', count: 1, from: 0.8, share: 0.1 },
    { band: 'worse', count: 1, from: 0.9, share: 0.1 },
  ])
  expect(segmentsOf({ large: 0, moderate: 0, small: 0, none: 0, worse: 0 })).toEqual([])
})

test('the ranges are those of the clinic’s thresholds and leave no gap', () => {
  expect(BANDS.map(band => bandRange(band, DEFAULT_THRESHOLDS))).toEqual([
    'better by 1.50 or more',
    'better by 1.00 to under 1.50',
    'better by 0.50 to under 1.00',
    'less than 0.50 either way',
    'worse by 0.50 or more',
  ])
})
