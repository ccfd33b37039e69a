import { expect, test } from 'vitest'
import { sizeWords } from './size'

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [2_340_000, '2.3 MB'],
  [9_949_999, '9.9 MB'],
  [9_950_000, '10 MB'],
  [1_000_000_000, '1000 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words)
})
