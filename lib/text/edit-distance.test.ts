import { expect, test } from 'vitest'
import { editDistance } from './edit-distance'

test.each([
  ['example', 'example', 0],
  ['exmaple', 'example', 1],
  ['exampl', 'example', 1],
  ['examples', 'example', 1],
  ['axample', 'example', 1],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
])('%s is as many edits away from %s as counted by hand: %i', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits)
  expect(editDistance(b, a)).toBe(edits)
})
