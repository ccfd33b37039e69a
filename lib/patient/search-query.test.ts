import { afterEach, beforeEach, expect, test } from 'vitest'
import { setClock } from '@/lib/time/clock'
import { searchQuery } from './search-query'

beforeEach(() => setClock(() => new Date('2026-06-15T12:00:00Z')))
afterEach(() => setClock(null))

test.each(['', '   ', '…', "'"])('"%s" asks for nobody', typed => {
  expect(searchQuery(typed, true)).toBeNull()
})

test('words are folded and stand in any number', () => {
  expect(searchQuery("  Zoë  O'SAMPLE ", true)?.readings).toEqual([{ words: [['zoe'], ['osample']], birthDates: [] }])
  expect(searchQuery('Smith-Jones', true)?.readings).toEqual([{ words: [['smith'], ['jones']], birthDates: [] }])
})

test('an umlaut is looked for in both spellings', () => {
  expect(searchQuery('Müller', true)?.readings).toEqual([{ words: [['muller', 'mueller']], birthDates: [] }])
})

test('a birth date is read the way of the country, the other way second', () => {
  expect(searchQuery('4/2/1975', true)?.readings[0]).toEqual({ words: [], birthDates: ['1975-02-04', '1975-04-02'] })
  expect(searchQuery('4/2/1975', false)?.readings[0]).toEqual({ words: [], birthDates: ['1975-04-02', '1975-02-04'] })
  expect(searchQuery('4 feb 1975', true)?.readings[0]).toEqual({ words: [], birthDates: ['1975-02-04'] })
})

test.each(['ruth 4 feb 1975', '4 Feb 1975 Ruth', 'RUTH 1975-02-04'])('"%s" is a name and a birth date', typed => {
  expect(searchQuery(typed, true)?.readings[0]).toEqual({ words: [['ruth']], birthDates: ['1975-02-04'] })
})

test('digits that may be a date may also be a reference', () => {
  const query = searchQuery('040275', true)
  expect(query?.readings).toContainEqual({ words: [['040275']], birthDates: [] })
  expect(query?.readings[0]?.birthDates).toContain('1975-02-04')
})

test('a reference is compared without its leading zeros', () => {
  expect(searchQuery('0412', true)?.reference).toBe('412')
  expect(searchQuery('EX-0412', true)?.reference).toBe('ex-0412')
  expect(searchQuery('0', true)?.reference).toBe('0')
})

test('a very long text is cut, not searched whole', () => {
  const words = searchQuery('word '.repeat(10_000), true)?.readings[0]?.words
  expect(words).toHaveLength(8)
})
