import { expect, test } from 'vitest'
import { MOST_DRAWN, sessionDrawing, standUpright } from './by-session'

const session = (number: number, n: number) => ({ session: number, n, mean: 1, median: 1, q1: 0.5, q3: 2.25 })

test('each session has the place of its number, and one of fewer than 10 courses is told apart', () => {
  const { points, scale, more } = sessionDrawing([session(1, 10), session(3, 9)])
  expect(points.map(({ session, x, few }) => [session, x, few])).toEqual([
    [1, 1 / 6, false],
    [3, 5 / 6, true],
  ])
  expect([scale.low, scale.high, more]).toEqual([-1, 3, 0])
})

test('a drawing ends where its numbers would have no room; the rest is said to be in the table', () => {
  const all = Array.from({ length: MOST_DRAWN + 3 }, (_, index) => session(index + 1, 20))
  const { points, more } = sessionDrawing(all)
  expect([points.length, more]).toEqual([MOST_DRAWN, 3])
  expect(sessionDrawing([])).toMatchObject({ points: [], more: 0 })
})

test('the numbers under the points stand upright only where they would touch', () => {
  const drawing = (count: number) =>
    sessionDrawing(Array.from({ length: count }, (_, index) => session(index + 1, 300)))
  expect(standUpright(drawing(8), 270)).toBe(false)
  expect(standUpright(drawing(14), 270)).toBe(true)
  expect(standUpright(drawing(14), 460)).toBe(false)
})
