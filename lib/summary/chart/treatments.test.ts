import { expect, test } from 'vitest'
import { xAt } from './frame'
import { treatmentsPart } from './treatments'

// Half of the size for every character.
const measure = (text: string, _voice: string, size: number) => ([...text].length * size) / 2

const session = (number: number, x: number) => ({ x, number, changed: false, modalities: [], modalitiesChanged: false })

const laneWithGap = (from: number, to: number) => ({
  sessions: [session(1, from), session(2, to)],
  gaps: [{ from, to, words: '12 weeks', continues: false }],
  medication: [],
  events: [],
})

test('weeks without a visit are named in the middle of their line, which stops for them', () => {
  const { shapes } = treatmentsPart(laneWithGap(0.1, 0.9), measure)
  const words = shapes.flatMap(shape => (shape.kind === 'text' && shape.text === '12 weeks' ? [shape] : []))
  expect(words.map(({ x }) => x)).toEqual([(xAt(0.1) + xAt(0.9)) / 2])
  const lines = shapes.flatMap(shape => (shape.kind === 'line' ? [shape.points.map(([x]) => x)] : []))
  expect(lines).toHaveLength(2)
  const half = measure('12 weeks', 'sans', words[0]?.size ?? 0) / 2
  expect(lines[0]?.[1]).toBeLessThan((words[0]?.x ?? 0) - half)
  expect(lines[1]?.[0]).toBeGreaterThan((words[0]?.x ?? 0) + half)
})

test('without room for them the line alone is drawn', () => {
  const { shapes } = treatmentsPart(laneWithGap(0.1, 0.2), measure)
  expect(shapes.some(shape => shape.kind === 'text' && shape.text === '12 weeks')).toBe(false)
  expect(shapes.filter(shape => shape.kind === 'line')).toHaveLength(1)
})
