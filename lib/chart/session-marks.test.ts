import { describe, expect, it } from 'vitest'
import { sessionMarks } from './session-marks'

const weekly = (count: number) => Array.from({ length: count }, (_, index) => ({ x: index / 100, number: index + 1 }))

describe('sessionMarks', () => {
  it('stands each treatment at its own place, and says how far its neighbour is', () => {
    const { marks } = sessionMarks(
      [
        { x: 0.03, number: 1 },
        { x: 0.2, number: 2 },
      ],
      500,
    )
    expect(marks.map(mark => mark.x)).toEqual([0.03, 0.2])
    expect(marks.map(mark => Math.round(mark.spare))).toEqual([85, 85])
  })
  it('numbers every circle while there is room', () => {
    const drawn = sessionMarks(weekly(7), 2800)
    expect(drawn).toMatchObject({ shape: 'circle', radius: 12 })
    expect(drawn.marks.map(mark => mark.label)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  })
  it('shrinks so that no two touch', () => {
    expect(sessionMarks(weekly(7), 2100)).toMatchObject({ shape: 'circle', radius: expect.closeTo(9.5) })
    expect(sessionMarks(weekly(7), 1050)).toMatchObject({ shape: 'dot', radius: expect.closeTo(4.25) })
  })
  it('makes strokes of a dense course of 60 and names only what fits', () => {
    const drawn = sessionMarks(weekly(60), 455)
    expect(drawn.shape).toBe('stroke')
    expect(drawn.marks).toHaveLength(60)
    const named = drawn.marks.filter(mark => mark.named)
    expect(named[0]?.label).toBe('1')
    expect(named.at(-1)?.label).toBe('60')
    for (const [index, mark] of named.slice(1).entries())
      expect((mark.x - (named[index]?.x ?? 0)) * 455).toBeGreaterThanOrEqual(22)
  })
  it('lets two treatments of one day share a mark', () => {
    const drawn = sessionMarks(
      [
        { x: 0, number: 1 },
        { x: 0.9, number: 3 },
        { x: 0.9, number: 2 },
      ],
      100,
    )
    expect(drawn.marks.map(mark => mark.label)).toEqual(['1', '2–3'])
    expect(drawn.radius).toBe(12)
  })
  it('draws one alone at full size, and none without any', () => {
    expect(sessionMarks([{ x: 0.5, number: 1 }], 270)).toMatchObject({ shape: 'circle', radius: 12 })
    expect(sessionMarks([], 270).marks).toEqual([])
  })
})
