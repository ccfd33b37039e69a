import { expect, test } from 'vitest'
import type { z } from 'zod'
import { choice, day, emailAddress, optionalChoice, optionalText, requiredText, version, wholeNumber } from './fields'

const wordsOf = (schema: z.ZodType, typed: unknown) => schema.safeParse(typed).error?.issues[0]?.message

test('a text is kept as typed but for its edges, its line ends, NUL and the form of its accents', () => {
  const text = optionalText(200)
  expect(text.parse('  two\r\nlines\rhere\0 ')).toBe('two\nlines\nhere')
  expect(text.parse('cafe\u0301')).toBe('caf\u00e9')
  expect(text.parse('<script>alert(1)</script> 🙂 שלום')).toBe('<script>alert(1)</script> 🙂 שלום')
  expect(text.parse(undefined)).toBe('')
})

test('characters are counted as people count them, and the words say how many there are', () => {
  expect(optionalText(5).parse('🙂🙂🙂🙂🙂')).toBe('🙂🙂🙂🙂🙂')
  expect(wordsOf(optionalText(5), '🙂🙂🙂🙂🙂🙂')).toBe('Use at most 5 characters; this has 6.')
})

test('a text that has to be there is not made of spaces', () => {
  const text = requiredText(10, 'Name it.')
  for (const typed of ['', '   ', '\0', undefined]) expect(wordsOf(text, typed)).toBe('Name it.')
  expect(text.parse(' a ')).toBe('a')
})

test('a day is one of the calendar', () => {
  expect(day('Say when.').parse(' 2024-02-29 ')).toBe('2024-02-29')
  expect(wordsOf(day('Say when.'), '')).toBe('Say when.')
  for (const typed of ['2026-02-29', '29/02/2024', 'soon', '12024-01-01']) {
    expect(wordsOf(day('Say when.'), typed)).toBe('This day is not in the calendar.')
  }
})

test.each(['0', '101', '8.5', '-1', '', 'eight', '1e1', '٨', '8,0', '99999999999'])(
  '%j is no whole number from 1 to 100',
  typed => {
    expect(wordsOf(wholeNumber(1, 100), typed)).toBe('Type a whole number from 1 to 100.')
  },
)

test.each([
  ['1', 1],
  ['100', 100],
  [' 8 ', 8],
  ['08', 8],
])('%j is the number %i', (typed, number) => {
  expect(wholeNumber(1, 100).parse(typed)).toBe(number)
})

test('a choice is one of those offered', () => {
  expect(choice(['a', 'b'], 'Choose.').parse('b')).toBe('b')
  for (const typed of ['', 'c', undefined]) expect(wordsOf(choice(['a', 'b'], 'Choose.'), typed)).toBe('Choose.')
  expect(optionalChoice(['a', 'b']).parse('')).toBeNull()
  expect(optionalChoice(['a', 'b']).parse(undefined)).toBeNull()
  expect(optionalChoice(['a', 'b']).safeParse('c').success).toBe(false)
})

test('an address is folded to lower case, and said to be incomplete where it is', () => {
  expect(emailAddress.parse(' Owner@Example.ORG ')).toBe('owner@example.org')
  expect(wordsOf(emailAddress, '')).toBe('Type an e-mail address.')
  for (const typed of ['owner', 'owner@', '@example.org', 'a b@example.org', 'a@b@example.org']) {
    expect(wordsOf(emailAddress, typed)).toBe('This is not a complete e-mail address.')
  }
  expect(wordsOf(emailAddress, `${'a'.repeat(250)}@example.org`)).toBe('This address is too long.')
})

test('a version is a whole number from 1', () => {
  expect(version.parse('3')).toBe(3)
  for (const typed of ['', '0', '-1', '1.5', 'x', undefined]) expect(version.safeParse(typed).success).toBe(false)
})
