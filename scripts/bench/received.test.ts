import { expect, test } from 'vitest'
import { keystrokeLevelSeconds, type Received } from './received'

const key = (said: Partial<Received> = {}): Received => ({
  kind: 'key',
  key: 'n',
  modifier: false,
  answer: false,
  ofNote: false,
  ...said,
})

test('a command is thought about and pressed, an answer only pressed', () => {
  expect(keystrokeLevelSeconds([key()])).toBeCloseTo(1.63)
  expect(keystrokeLevelSeconds([key({ answer: true })])).toBeCloseTo(0.28)
})

test('a chord is thought about once, and each of its keys pressed', () => {
  expect(keystrokeLevelSeconds([key({ modifier: true }), key()])).toBeCloseTo(1.35 + 2 * 0.28)
})

test('the note’s own text does not count', () => {
  expect(keystrokeLevelSeconds([key({ ofNote: true, answer: true })])).toBe(0)
})

test('a hand that goes to the pointer and back takes its time', () => {
  expect(keystrokeLevelSeconds([key(), key({ kind: 'press' }), key()])).toBeCloseTo(2 * 1.63 + 2.45 + 2 * 0.4)
})
