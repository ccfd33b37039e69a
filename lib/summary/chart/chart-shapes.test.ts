import { expect, test } from 'vitest'
import { answerOf, initialOf } from '@/lib/mymop/test-answers'
import { summaryDocument } from '../document'
import type { Shape } from '../layout/shapes'
import { testFacts } from '../test-facts'
import { chartShapes } from './chart-shapes'
import { clipped, PLOT } from './frame'

// Half of the size for every character.
const measure = (text: string, _voice: string, size: number) => ([...text].length * size) / 2

function shapesOf(given: Parameters<typeof testFacts>[0], upIsBetter = false): Shape[] {
  const { chart } = summaryDocument(testFacts(given))
  return chart ? chartShapes(chart, upIsBetter, measure).shapes : []
}

const textAt = (shapes: Shape[], text: string) => shapes.find(shape => shape.kind === 'text' && shape.text === text)
const marksOf = (shapes: Shape[]) => shapes.flatMap(shape => (shape.kind === 'mark' ? [shape] : []))

const twoAnswers = [
  initialOf('2026-03-02', [6, null, null, 6], { id: 'a' }),
  answerOf('2026-03-30', [0, null, null, 0], { id: 'b', sequence: 2 }),
]

test('marks stand at their score: 6 at the top of the scale, 0 at its bottom, and the other way round when turned', () => {
  const shapes = shapesOf({ sessions: 0, answers: twoAnswers, words: { symptom2: '', activity: '' } })
  const [first, last] = marksOf(shapes)
  expect(first?.y).toBe(textAt(shapes, '6')?.kind === 'text' ? (textAt(shapes, '6') as { y: number }).y : null)
  expect(last?.y).toBeGreaterThan(first?.y ?? 0)
  const [turned, end] = marksOf(shapesOf({ sessions: 0, answers: twoAnswers }, true))
  expect(turned?.y).toBeGreaterThan(end?.y ?? 0)
  expect(textAt(shapesOf({ sessions: 0, answers: twoAnswers }, true), 'better ↑')).toBeDefined()
})

test('everything is inside the page, sixty sessions too', () => {
  for (const shape of shapesOf({ sessions: 60 })) {
    if (shape.kind === 'mark') {
      expect(shape.x).toBeGreaterThanOrEqual(PLOT.left)
      expect(shape.x).toBeLessThanOrEqual(PLOT.right)
    }
    if (shape.kind === 'text') expect(shape.text).not.toMatch(/NaN|undefined/)
  }
})

test('few sessions carry their numbers; of many, every fifth does', () => {
  expect(textAt(shapesOf({ sessions: 3 }), '2')).toBeDefined()
  const many = shapesOf({ sessions: 60 })
  expect(textAt(many, '60')).toBeDefined()
  expect(textAt(many, '59')).toBeUndefined()
})

test('words are cut where they end the room, and it shows', () => {
  expect(clipped('short', 100, 8, 'sans', measure)).toBe('short')
  // 4 points a character: 40 points hold ten, one of them the mark of the cut.
  expect(clipped('walking the dog', 40, 8, 'sans', measure)).toBe('walking t…')
  expect(clipped('walking', 1, 8, 'sans', measure)).toBe('')
})

test('no more panels than fit, and it says how many are left out', () => {
  const answers = Array.from({ length: 12 }, (_, index) =>
    answerOf(`2026-04-${String(index + 10)}`, [3, 3, 3, 3], {
      id: `n${index}`,
      sequence: index + 2,
      newSymptom: 2,
      newSymptomWords: `new ${index}`,
    }),
  )
  const shapes = shapesOf({ sessions: 0, answers: [initialOf('2026-03-02', [5, 4, 4, 3]), ...answers] })
  // Profile, four items and twelve new symptoms are 17; nine are drawn.
  expect(textAt(shapes, '8 more panels are left out here.')).toBeDefined()
})
