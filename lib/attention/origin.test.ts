import { expect, test } from 'vitest'
import { backTo, originOf, restHref } from './origin'

test.each([
  ['own', '/courses/k/rest/a1', '/', '/?rested=k#rested'],
  ['clinic', '/courses/k/rest/a1?from=clinic', '/?whose=clinic', '/?whose=clinic&rested=k#rested'],
  ['course', '/courses/k/rest/a1?from=course', '/courses/k', '/courses/k?rested#rested'],
] as const)('from %s there and back', (from, there, back, done) => {
  expect(restHref('k', 'a1', from)).toBe(there)
  expect(originOf(new URL(there, 'http://localhost').searchParams.get('from'))).toBe(from)
  expect(backTo(from, 'k', false)).toBe(back)
  expect(backTo(from, 'k', true)).toBe(done)
})

test.each([undefined, '', 'https://example.org', '//example.org', '/settings', ['clinic', 'course']])(
  '%j leads to the dashboard',
  asked => {
    expect(originOf(asked)).toBe('own')
  },
)
