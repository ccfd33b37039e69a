import { describe, expect, it } from 'vitest'
import type { ChartMark } from './model'
import { nearestIndex } from './nearest'
import { gapsOf, linePath, percent } from './plot'
import { heightIn, ITEM_BOX, PROFILE_BOX, PROFILE_SCALE } from './scale'

const marks = (...values: (number | null)[]): ChartMark[] =>
  values.map((value, index) => ({ x: index / 10, day: '2026-06-08', value, text: '' }))
const tenfold = (value: number) => value * 10

describe('linePath', () => {
  it('is straight from mark to mark', () => {
    expect(linePath(marks(5, 4, 2), tenfold)).toBe('M0 50L100 40L200 20')
  })
  it('never crosses a missing answer', () => {
    expect(linePath(marks(5, 4, null, 3, 2), tenfold)).toBe('M0 50L100 40M300 30L400 20')
  })
  it('draws nothing for a mark that stands alone', () => {
    expect(linePath(marks(5), tenfold)).toBe('')
    expect(linePath(marks(5, null, 4), tenfold)).toBe('')
  })
})

describe('gapsOf', () => {
  const missing = (...values: (number | null)[]) =>
    marks(...values).map(mark => ({ ...mark, text: mark.value === null ? 'not answered' : '' }))

  it('is between its neighbours, where the line would have passed, and said once', () => {
    expect(gapsOf(missing(5, null, null, 3), tenfold, 99)).toMatchObject([{ left: 0, right: 0.3, y: 40 }])
  })
  it('reaches to the edge of the plot where no mark is beyond it', () => {
    expect(gapsOf(missing(5, null), tenfold, 99)).toMatchObject([{ left: 0, right: 1, y: 50 }])
    expect(gapsOf(missing(null, 5), tenfold, 99)).toMatchObject([{ left: 0, right: 0.1, y: 50 }])
    expect(gapsOf(missing(null), tenfold, 99)).toMatchObject([{ left: 0, right: 1, y: 99 }])
  })
  it('is silent about what was not asked', () => {
    expect(gapsOf(marks(5, null, 3), tenfold, 99)).toEqual([])
  })
})

describe('heightIn', () => {
  it('has 0 at the bottom: a falling line is falling trouble', () => {
    const y = heightIn(PROFILE_SCALE, PROFILE_BOX, false)
    expect(y(0)).toBe(PROFILE_BOX.height - PROFILE_BOX.pad)
    expect(y(6)).toBe(PROFILE_BOX.pad)
    expect(y(3)).toBe(PROFILE_BOX.height / 2)
  })
  it('has 0 at the top where up is better, and the same distances', () => {
    const y = heightIn(PROFILE_SCALE, ITEM_BOX, true)
    expect(y(0)).toBe(ITEM_BOX.pad)
    expect(y(6)).toBe(ITEM_BOX.height - ITEM_BOX.pad)
  })
  it('begins where a scale begins', () => {
    const y = heightIn({ low: 1, high: 7, ticks: [], lowWords: '', highWords: '' }, ITEM_BOX, false)
    expect(y(1)).toBe(ITEM_BOX.height - ITEM_BOX.pad)
    expect(y(7)).toBe(ITEM_BOX.pad)
  })
})

describe('nearestIndex', () => {
  it('finds the nearest, the later of two as near, and none in an empty list', () => {
    expect(nearestIndex([0.1, 0.5, 0.9], 0.45)).toBe(1)
    expect(nearestIndex([0.1, 0.5, 0.9], 2)).toBe(2)
    expect(nearestIndex([0.25, 0.75], 0.5)).toBe(1)
    expect(nearestIndex([], 0.5)).toBeNull()
  })
})

it('writes a share as a percentage, to a hundredth of a pixel', () => {
  expect(percent(0.3725)).toBe('37.25%')
  expect(percent(1 / 3)).toBe('33.333%')
})
