import { expect, test } from 'vitest'
import { EVENT_KINDS } from '@/lib/chart/model'
import type { Answer } from '@/lib/mymop/progress'
import { answerOf, initialOf } from '@/lib/mymop/test-answers'
import { MODALITIES } from '@/lib/session/modalities'
import { summaryDocument } from '../document'
import type { Shape } from '../layout/shapes'
import { testFacts } from '../test-facts'
import { chartShapes } from './chart-shapes'
import { clipped, PLOT } from './frame'
import { eventSign, MODALITY_LETTERS } from './signs'

// Half of the size for every character.
const measure = (text: string, _voice: string, size: number) => ([...text].length * size) / 2

function shapesOf(given: Parameters<typeof testFacts>[0], upIsBetter = false): Shape[] {
  const { chart } = summaryDocument(testFacts(given), 'gp')
  return chart ? chartShapes(chart, upIsBetter, measure).shapes : []
}

const textAt = (shapes: Shape[], text: string) => shapes.find(shape => shape.kind === 'text' && shape.text === text)
const textsOf = (shapes: Shape[]) => shapes.flatMap(shape => (shape.kind === 'text' ? [shape] : []))
const withoutColour = (shape: Shape) => ('points' in shape ? [shape.kind, shape.points] : shape)
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

test('the last of many sessions keeps its number, and the one before gives way', () => {
  const many = shapesOf({ sessions: 61 })
  expect(textAt(many, '61')).toBeDefined()
  expect(textAt(many, '60')).toBeUndefined()
})

test('words are cut where they end the room, and it shows', () => {
  expect(clipped('short', 100, 8, 'sans', measure)).toBe('short')
  // 4 points a character: 40 points hold ten, one of them the mark of the cut.
  expect(clipped('walking the dog', 40, 8, 'sans', measure)).toBe('walking t…')
  expect(clipped('walking', 1, 8, 'sans', measure)).toBe('')
})

test('no more panels than fit, and it says which new symptoms are left out', () => {
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
  const note = shapes.find(shape => shape.kind === 'text' && shape.text.startsWith('Left out here: “new 4”, “new 5”'))
  expect(note).toBeDefined()
})

const changed = (answers: Answer[], given: Partial<Answer>[]) =>
  answers.map((answer, index) => ({ ...answer, ...given[index] }))

test('words of medication stand beneath their bar and end before the next', () => {
  const answers = changed(
    [initialOf('2026-03-02', [5, 4, 4, 3]), ...['2026-03-16', '2026-04-27'].map(day => answerOf(day, [3, 3, 3, 3]))],
    [
      { id: 'a', medicationTaken: true, medication: 'ibuprofen 400 mg three times a day' },
      { id: 'b', sequence: 2, medicationTaken: true, medication: 'paracetamol' },
      { id: 'c', sequence: 3, medicationTaken: false },
    ],
  )
  const shapes = shapesOf({ sessions: 0, answers })
  const bars = shapes.flatMap(shape => (shape.kind === 'box' && shape.stroke === 'third' ? [shape] : []))
  expect(bars).toHaveLength(2)
  const words = textsOf(shapes).filter(({ text }) => /^(ibupr|parac)/.test(text))
  expect(words.map(({ x }) => x)).toEqual(bars.map(({ x }) => x))
  for (const { y, size } of words) expect(y - size / 2).toBeGreaterThan((bars[0]?.y ?? 0) + (bars[0]?.height ?? 0))
  const [first] = words
  expect(first?.text).toMatch(/…$/)
  expect((first?.x ?? 0) + measure(first?.text ?? '', 'sans', first?.size ?? 0)).toBeLessThan(bars[1]?.x ?? 0)
})

test('the patient’s line does not run through the name of the band', () => {
  // Along the upper edge of the band, where its name stands as a rule: 4 and half the smallest change above it.
  const answers = ['03-09', '03-16', '03-23'].map((day, index) =>
    answerOf(`2026-${day}`, [5, 5, 5, 5], { id: day, sequence: index + 2 }),
  )
  const shapes = shapesOf({ sessions: 0, answers: [initialOf('2026-03-02', [4, 4, 4, 4]), ...answers] })
  const name = textsOf(shapes).find(({ text }) => text.startsWith('tinted'))
  const line = shapes.find(shape => shape.kind === 'line' && shape.width === 1.5)
  expect(name?.size).toBe(7.5)
  const heights = line?.kind === 'line' ? line.points.slice(1).map(([, y]) => y) : []
  expect(heights.length).toBe(3)
  for (const y of heights) expect(Math.abs(y - (name?.y ?? y))).toBeGreaterThan(7.5)
})

test('each kind of event has a sign of its own, and the key says what it is', () => {
  const signs = EVENT_KINDS.map(kind => JSON.stringify(eventSign(kind, 0, 0).map(withoutColour)))
  expect(new Set(signs).size).toBe(EVENT_KINDS.length)
  const shapes = shapesOf({
    sessions: 3,
    chartEvents: [
      { day: '2026-03-09', kind: 'adverse', words: 'bruise', own: false, sessionId: null },
      { day: '2026-03-16', kind: 'discharge', words: 'Discharged', own: false, sessionId: null },
    ],
  })
  expect(textAt(shapes, 'adverse event')).toBeDefined()
  expect(textAt(shapes, 'discharged')).toBeDefined()
  expect(textAt(shapes, 'serious adverse event')).toBeUndefined()
})

test('a modality stands beneath the session where it begins, in letters that the key explains', () => {
  const facts = testFacts({ sessions: 4 })
  facts.course.sessions.slice(1).forEach(session => {
    Object.assign(session, { modalities: 'manual_acupuncture,cupping', prescription: 'ST36 left' })
  })
  const { chart } = summaryDocument(facts, 'gp')
  const shapes = chart ? chartShapes(chart, false, measure).shapes : []
  const [letters, ...more] = textsOf(shapes).filter(({ text }) => text === 'Cu')
  const second = textsOf(shapes).find(
    ({ text, anchor, voice }) => text === '2' && anchor === 'middle' && voice === 'bold',
  )
  expect(letters?.x).toBe(second?.x)
  expect(letters?.y).toBeGreaterThan(second?.y ?? Number.POSITIVE_INFINITY)
  // The other is in the key.
  expect(more).toHaveLength(1)
  expect(textAt(shapes, 'cupping')).toBeDefined()
  expect(textAt(shapes, 'filled: points or technique changed')).toBeDefined()
  expect(new Set(Object.values(MODALITY_LETTERS)).size).toBe(MODALITIES.length)
})

test('no type of the chart is smaller than 7.5 points', () => {
  for (const { size } of textsOf(shapesOf({ sessions: 60 }))) expect(size).toBeGreaterThanOrEqual(7.5)
})
