import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isScore } from './items'

test.each([0, 1, 2, 3, 4, 5, 6])('%i is a score', score => {
  expect(isScore(score)).toBe(true)
})

test.each([
  [7],
  [-1],
  [3.5],
  [Number.NaN],
  [Number.POSITIVE_INFINITY],
  ['3'],
  [''],
  ['x'],
  [null],
  [undefined],
  [[3]],
  [true],
])('%j is no score', thing => {
  expect(isScore(thing)).toBe(false)
})

test('whatever passes is one of seven numbers', () => {
  fc.assert(fc.property(fc.anything(), thing => !isScore(thing) || [0, 1, 2, 3, 4, 5, 6].includes(thing)))
})
