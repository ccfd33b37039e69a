import { expect, test } from 'vitest'
import { answersFor } from './answers-for'

test.each([
  ['2026-03-02', '2026-03-02', true],
  ['2026-03-02', '2026-03-09', true],
  ['2026-03-02', '2026-03-10', false],
  ['2026-03-03', '2026-03-02', false],
  ['2026-02-26', '2026-03-05', true],
])('an answer of %s for a session on %s: %s', (answeredOn, treatedOn, expected) => {
  expect(answersFor(answeredOn, treatedOn)).toBe(expected)
})
