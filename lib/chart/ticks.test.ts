import { describe, expect, it } from 'vitest'
import { chooseTicks } from './ticks'

describe('chooseTicks', () => {
  it('names the first and the last day, and between them only real visit days', () => {
    const days = [0, 7, 14, 21, 35, 42, 63]
    expect(chooseTicks(days, [-4, 67], 4)).toEqual([0, 21, 42, 63])
    expect(chooseTicks(days, [-4, 67], 7)).toEqual([0, 14, 35, 63])
  })
  it('leaves out the last day only where it would run into the first', () => {
    expect(chooseTicks([0, 1], [-1, 13], 4)).toEqual([0])
  })
  it('never names more than there is room for', () => {
    const daily = Array.from({ length: 700 }, (_, day) => day)
    for (const most of [2, 4, 7]) {
      const chosen = chooseTicks(daily, [-35, 734], most)
      expect(chosen.length).toBeLessThanOrEqual(most)
      expect(chosen[0]).toBe(0)
      expect(chosen.at(-1)).toBe(699)
    }
  })
  it('keeps every two labels apart by their share of the axis', () => {
    const chosen = chooseTicks([0, 2, 3, 30, 31, 58, 60], [-3, 63], 4)
    for (const [index, day] of chosen.slice(1).entries())
      expect(day - Number(chosen[index])).toBeGreaterThanOrEqual(66 / 4)
  })
  it('names a day once, in order', () => {
    expect(chooseTicks([40, 0, 40, 0], [-2, 42], 4)).toEqual([0, 40])
  })
  it('has none without days', () => {
    expect(chooseTicks([], [0, 14], 4)).toEqual([])
  })
})
