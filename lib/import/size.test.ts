import { expect, test } from 'vitest'
import { sizeWords } from './size'

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [1023, '1023 bytes'],
  [1024, '1 KB'],
  [14_400, '14 KB'],
  [1_048_000, '1023 KB'],
  [1_048_500, '1.0 MB'],
  [2_400_000, '2.3 MB'],
  [10_400_000, '9.9 MB'],
  [10_500_000, '10 MB'],
  [1_073_741_824, '1024 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words)
})
