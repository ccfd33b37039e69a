import { describe, expect, it } from 'vitest'
import { sparkline } from './sparkline'

// 2 px of margin leave 100 by 60: ten pixels a score step.
const box = { width: 104, height: 64, margin: 2 }

describe('sparkline', () => {
  it('puts 6 at the top and 0 at the bottom, whatever the data', () => {
    const { lines } = sparkline(
      [
        { x: 0, value: 6 },
        { x: 10, value: 0 },
      ],
      null,
      false,
      box,
    )
    expect(lines).toEqual(['2,2 102,62'])
    const small = sparkline(
      [
        { x: 0, value: 3 },
        { x: 10, value: 2.5 },
      ],
      null,
      false,
      box,
    )
    expect(small.lines).toEqual(['2,32 102,37'])
  })
  it('turns over where up is better', () => {
    const { lines, baselineY } = sparkline(
      [
        { x: 0, value: 6 },
        { x: 10, value: 0 },
      ],
      5,
      true,
      box,
    )
    expect(lines).toEqual(['2,62 102,2'])
    expect(baselineY).toBe(52)
  })
  it('keeps true time on x', () => {
    const { lines } = sparkline(
      [
        { x: 0, value: 3 },
        { x: 7, value: 3 },
        { x: 70, value: 3 },
      ],
      null,
      false,
      box,
    )
    expect(lines).toEqual(['2,32 12,32 102,32'])
  })
  it('draws no line across an answer without a profile', () => {
    const points = [4, 4, null, 2, null, 1, 1].map((value, x) => ({ x, value }))
    const { lines, alone, last } = sparkline(points, null, false, { ...box, width: 64 })
    expect(lines).toEqual(['2,22 12,22', '52,52 62,52'])
    expect(alone).toEqual([{ x: 32, y: 42 }])
    expect(last).toEqual({ x: 62, y: 52 })
  })
  it('marks the last answer that has a profile', () => {
    expect(
      sparkline(
        [
          { x: 0, value: 3 },
          { x: 10, value: null },
        ],
        null,
        false,
        box,
      ).last,
    ).toEqual({ x: 2, y: 32 })
  })
  it('shows a single answer at the start, as a mark', () => {
    const single = sparkline([{ x: 500, value: 4 }], 4, false, box)
    expect(single).toEqual({ lines: [], alone: [{ x: 2, y: 22 }], baselineY: 22, last: { x: 2, y: 22 } })
  })
  it('is empty without answers', () => {
    expect(sparkline([], null, false, box)).toEqual({ lines: [], alone: [], baselineY: null, last: null })
  })
})
