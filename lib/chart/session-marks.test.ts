import { describe, expect, it } from 'vitest'
import { sessionMarks } from './session-marks'

const weekly = (count: number) => Array.from({ length: count }, (_, index) => ({ x: index * 7, number: index + 1 }))

describe('sessionMarks', () => {
  it('stands each treatment at its own day', () => {
    const { marks } = sessionMarks(
      [
        { x: 3, number: 1 },
        { x: 20, number: 2 },
      ],
      day => 100 + day * 5,
    )
    expect(marks.map(mark => mark.x)).toEqual([115, 200])
  })
  it('numbers every circle while there is room', () => {
    const drawn = sessionMarks(weekly(7), day => day * 4)
    expect(drawn).toMatchObject({ shape: 'circle', radius: 12 })
    expect(drawn.marks.map(mark => mark.label)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  })
  it('shrinks so that no two touch', () => {
    expect(sessionMarks(weekly(7), day => day * 3)).toMatchObject({ shape: 'circle', radius: 9.5 })
    expect(sessionMarks(weekly(7), day => day * 1.5)).toMatchObject({ shape: 'dot', radius: 4.25 })
  })
  it('makes strokes of a dense course of 60 and names only what fits', () => {
    const drawn = sessionMarks(weekly(60), day => day * 0.65)
    expect(drawn.shape).toBe('stroke')
    expect(drawn.marks).toHaveLength(60)
    const named = drawn.marks.filter(mark => mark.named)
    expect(named[0]?.label).toBe('1')
    expect(named.at(-1)?.label).toBe('60')
    for (const [index, mark] of named.slice(1).entries())
      expect(mark.x - (named[index]?.x ?? 0)).toBeGreaterThanOrEqual(22)
  })
  it('lets two treatments of one day share a mark', () => {
    const drawn = sessionMarks(
      [
        { x: 0, number: 1 },
        { x: 9, number: 3 },
        { x: 9, number: 2 },
      ],
      day => day * 10,
    )
    expect(drawn.marks.map(mark => mark.label)).toEqual(['1', '2–3'])
    expect(drawn.radius).toBe(12)
  })
  it('draws one alone at full size, and none without any', () => {
    expect(sessionMarks([{ x: 5, number: 1 }], day => day)).toMatchObject({ shape: 'circle', radius: 12 })
    expect(sessionMarks([], day => day).marks).toEqual([])
  })
})
