import { expect, test } from 'vitest'
import { isUnder11 } from './validated-age'

test('a child is under 11 until the day before the 11th birthday', () => {
  expect(isUnder11('2015-06-15', '2026-06-14')).toBe(true)
  expect(isUnder11('2015-06-15', '2026-06-15')).toBe(false)
})
