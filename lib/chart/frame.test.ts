import { describe, expect, it } from 'vitest'
import { frameFor, nearestIndex, scoreScale, timeScale } from './frame'

describe('frameFor', () => {
  it('leaves a column for names on a wide drawing and none on a narrow one', () => {
    expect(frameFor(1000)).toMatchObject({ narrow: false, left: 176, right: 150, plotWidth: 674 })
    expect(frameFor(358)).toMatchObject({ narrow: true, left: 22, right: 58, plotWidth: 278 })
  })
  it('never gives a plot without width', () => {
    expect(frameFor(10).plotWidth).toBe(1)
  })
})

describe('timeScale', () => {
  const frame = frameFor(1000)
  const x = timeScale([100, 200], frame)
  it('puts the ends of the domain at the ends of the plot', () => {
    expect(x(100)).toBe(176)
    expect(x(200)).toBe(850)
  })
  it('is true time: equal numbers of days are equally far apart', () => {
    expect(x(130) - x(120)).toBeCloseTo(x(190) - x(180), 10)
    expect(x(150)).toBe(513)
  })
})

describe('scoreScale', () => {
  // A wide panel is 276 high with 12 to spare above and below: 42 pixels a score step.
  it('has 0 at the bottom: a falling line is falling trouble', () => {
    const y = scoreScale(frameFor(1000), false)
    expect([6, 3, 0].map(y)).toEqual([12, 138, 264])
  })
  it('has 0 at the top where up is better', () => {
    const y = scoreScale(frameFor(1000), true)
    expect([6, 3, 0].map(y)).toEqual([264, 138, 12])
  })
})

describe('nearestIndex', () => {
  it('finds the nearest', () => {
    expect(nearestIndex([10, 20, 90], 50)).toBe(1)
    expect(nearestIndex([10, 20, 90], 56)).toBe(2)
    expect(nearestIndex([10, 20, 90], -400)).toBe(0)
  })
  it('takes the later of two at the same place', () => {
    expect(nearestIndex([10, 30, 30], 31)).toBe(2)
  })
  it('has no answer where there is nothing', () => {
    expect(nearestIndex([], 5)).toBeNull()
  })
})
