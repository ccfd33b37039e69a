import { expect, test } from 'vitest'
import { idAt, momentAt, weekdayOf } from './moments'
import { randomFor } from './random'

test('a time of day is that of a clock in London, in winter and in summer', () => {
  expect(momentAt('2026-01-15', 9 * 60).toISOString()).toBe('2026-01-15T09:00:00.000Z')
  expect(momentAt('2026-07-15', 9 * 60 + 15).toISOString()).toBe('2026-07-15T08:15:00.000Z')
})

test('22 November 2026 is a Sunday, the day before a Saturday', () => {
  expect(weekdayOf('2026-11-22')).toBe(0)
  expect(weekdayOf('2026-11-21')).toBe(6)
})

test('an identifier is a UUID of version 7 that begins with its moment', () => {
  const id = idAt(new Date(0x0190_1234_5678), randomFor('id'))
  expect(id).toMatch(/^01901234-5678-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
