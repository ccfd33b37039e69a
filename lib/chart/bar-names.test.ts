import { expect, test } from 'vitest'
import { barNames } from './bar-names'
import { textWidth } from './fit-text'
import type { LaneBar } from './model'

const bar = (from: number, words: string): LaneBar => ({ from, to: from + 0.1, words, continues: false })

const DOSES = ['naproxen 500 mg, 2 a day', 'naproxen 500 mg, 1 a day', 'naproxen 250 mg, 1 a day']

test('with room beside each other, each name stands beneath the beginning of its bar', () => {
  const bars = [bar(0.05, 'ibuprofen 400 mg'), bar(0.5, 'paracetamol')]
  expect(barNames(bars, 500, 130)).toEqual({
    names: [
      { x: 0.05, row: 0, text: 'ibuprofen 400 mg' },
      { x: 0.5, row: 0, text: 'paracetamol' },
    ],
    rows: 1,
  })
})

test('on a phone too every dose is named whole, and no two names touch', () => {
  const bars = DOSES.map((words, index) => bar(0.05 + index * 0.3, words))
  const { names, rows } = barNames(bars, 220, 50)
  expect(names.map(({ text }) => text)).toEqual(DOSES)
  expect(rows).toBe(3)
  for (const { x, text } of names) expect(x * 220 + textWidth(text)).toBeLessThanOrEqual(270)
})

test('a name stands as little before its bar as the margin asks for', () => {
  const { names } = barNames([bar(0.9, 'naproxen')], 220, 50)
  expect(names).toEqual([{ x: 0.9, row: 0, text: 'naproxen' }])
  const [late] = barNames([bar(0.9, DOSES[0] ?? '')], 220, 50).names
  expect((late?.x ?? 0) * 220).toBeCloseTo(270 - textWidth(DOSES[0] ?? ''))
})

test('a name longer than the drawing ends with an ellipsis', () => {
  const [name] = barNames([bar(0.3, 'x'.repeat(200))], 220, 50).names
  expect(name).toMatchObject({ x: expect.closeTo(0, 1), text: expect.stringMatching(/^x+…$/) })
})

test('of more than six rows of names some are left out, and none stands in another', () => {
  const bars = Array.from({ length: 20 }, (_, index) => bar(index / 20, DOSES[index % 3] ?? ''))
  const { names, rows } = barNames(bars, 220, 50)
  expect(rows).toBe(6)
  for (const one of names) {
    const next = names.find(({ row, x }) => row === one.row && x > one.x)
    if (next) expect(one.x * 220 + textWidth(one.text)).toBeLessThan(next.x * 220)
  }
})

test('no bars, no names', () => {
  expect(barNames([], 220, 50)).toEqual({ names: [], rows: 0 })
})
