import { expect, test } from 'vitest'
import { sessionSchema } from './schema'

const form = { treatedOn: '2026-03-09', symptom1: '4', submission: crypto.randomUUID() }

function wrongFields(typed: Record<string, string>): unknown[] {
  const read = sessionSchema.safeParse({ ...form, ...typed })
  return read.success ? [] : [...new Set(read.error.issues.map(issue => issue.path[0]))]
}

test.each(['25:00', '24:00', '9:30', '09:60', '0930', 'noon', '09:30:00', '09:30\0'])('%j is not a time', startTime => {
  expect(wrongFields({ startTime })).toEqual(['startTime'])
})

test.each(['', '00:00', '09:30', '23:59', ' 09:30 '])('%j is a time, or none', startTime => {
  expect(wrongFields({ startTime })).toEqual([])
})

test.each(['', '9 March 2026', '2026-02-30', '2026-3-9', '2026-13-01', '0026-03-09'])('%j is not a day', treatedOn => {
  expect(wrongFields({ treatedOn })).toEqual(['treatedOn'])
})

test('a note may have 10,000 characters and not one more', () => {
  expect(wrongFields({ note: 'a'.repeat(10_000) })).toEqual([])
  expect(wrongFields({ note: '🙂'.repeat(10_000) })).toEqual([])
  expect(wrongFields({ note: 'a'.repeat(10_001) })).toEqual(['note'])
})

test('the key that keeps a form from being kept twice has to be there', () => {
  expect(wrongFields({ submission: '' })).toEqual(['submission'])
  expect(wrongFields({ submission: 'x' })).toEqual(['submission'])
})
