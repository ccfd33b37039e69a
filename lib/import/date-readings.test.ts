import { expect, test } from 'vitest'
import { readAs } from './date-readings'

test.each([
  ['03/04/2025', 'dmy', '2025-04-03'],
  ['03/04/2025', 'mdy', '2025-03-04'],
  ['03/04/2025', 'ymd', null],
  ['3.4.25', 'dmy', '2025-04-03'],
  ['03/04/05', 'ymd', '2003-04-05'],
  ['31/02/2025', 'dmy', null],
  ['soon', 'dmy', null],
  ['', 'mdy', null],
] as const)('%j in %s is %j', (text, style, day) => {
  expect(readAs(text, style)).toBe(day)
})
