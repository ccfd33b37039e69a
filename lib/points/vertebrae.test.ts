import { expect, test } from 'vitest'
import { levelsOf, placesIn, regionOf, vertebra } from './vertebrae'

test('a vertebra has its place in the spine, and what is none has not', () => {
  expect(vertebra('c', 1)).toBe(0)
  expect(vertebra('TH', 1)).toBe(7)
  expect(vertebra('L', 5)).toBe(7 + 12 + 4)
  expect(vertebra('L', 6)).toBeNull()
  expect(vertebra('X', 1)).toBeNull()
  expect(regionOf(7)).toBe('T')
})

test.each([
  [[21, 19, 20, 20], 'L1-L3'],
  [[18, 19], 'T12-L1'],
  [[9, 23], 'T3 L5'],
])('%j is %s, and back', (places, words) => {
  expect(levelsOf(places)).toBe(words)
  expect(placesIn(words)).toEqual([...new Set(places)].sort((a, b) => a - b))
})
