import { expect, test } from 'vitest'
import { nearestSession } from './nearest-session'

const sessions = [
  { id: 'a', treatedOn: '2026-03-02' },
  { id: 'b', treatedOn: '2026-03-09' },
  { id: 'c', treatedOn: '2026-03-09' },
  { id: 'd', treatedOn: '2026-03-16' },
]

test('the last session on or before a day, of two on one day the later', () => {
  expect(nearestSession(sessions, '2026-03-01')).toBeNull()
  expect(nearestSession(sessions, '2026-03-08')?.id).toBe('a')
  expect(nearestSession(sessions, '2026-03-09')?.id).toBe('c')
  expect(nearestSession(sessions, '2026-12-31')?.id).toBe('d')
  expect(nearestSession([], '2026-03-09')).toBeNull()
})
