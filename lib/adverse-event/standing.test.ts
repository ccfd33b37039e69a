import { expect, test } from 'vitest'
import { isOpen, toBeCompleted } from './standing'

test('an event is open until it resolved', () => {
  expect((['resolved', 'improving', 'continuing', 'lasting_harm', 'death', 'unknown'] as const).map(isOpen)).toEqual([
    false,
    true,
    true,
    true,
    true,
    true,
  ])
})

test('a record waits while its outcome is not known and nothing says what was done', () => {
  expect(toBeCompleted({ outcome: 'unknown', action: '' })).toBe(true)
  expect(toBeCompleted({ outcome: 'unknown', action: 'Telephoned twice, no answer' })).toBe(false)
  expect(toBeCompleted({ outcome: 'continuing', action: '' })).toBe(false)
})
