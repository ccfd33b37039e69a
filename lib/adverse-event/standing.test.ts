import { expect, test } from 'vitest'
import { toBeCompleted } from './standing'

test('a record waits while its outcome is not known and nothing says what was done', () => {
  expect(toBeCompleted({ outcome: 'unknown', action: '' })).toBe(true)
  expect(toBeCompleted({ outcome: 'unknown', action: 'Telephoned twice, no answer' })).toBe(false)
  expect(toBeCompleted({ outcome: 'continuing', action: '' })).toBe(false)
})
