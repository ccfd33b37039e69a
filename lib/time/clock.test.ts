import { afterEach, expect, test } from 'vitest'
import { now, setClock } from './clock'

afterEach(() => setClock(null))

test('a test can set the clock, and gives the real one back', () => {
  setClock(() => new Date('2026-03-03T10:15:00Z'))
  expect(now().toISOString()).toBe('2026-03-03T10:15:00.000Z')
  setClock(null)
  expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(5000)
})
