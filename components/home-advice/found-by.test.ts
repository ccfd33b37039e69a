import { expect, test } from 'vitest'
import { foundBy } from './found-by'

test.each([
  ['', 'Calf stretch', true],
  ['  ', 'Calf stretch', true],
  ['calf', 'Calf stretch', true],
  ['str cal', 'Calf stretch', true],
  ['QI', 'Ba duan jin, qìgōng', true],
  ['pc6', 'Pressing PC6 for nausea', true],
  ['calf neck', 'Calf stretch', false],
  ['.*', 'Calf stretch', false],
])('%j and %j', (typed, title, found) => {
  expect(foundBy(typed, title)).toBe(found)
})
