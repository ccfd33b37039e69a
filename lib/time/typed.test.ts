import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { setClock } from './clock'
import { dayFromNumber, dayNumber, isDay } from './day'
import { formatDay } from './format'
import { birthDatesFrom } from './typed'

beforeEach(() => setClock(() => new Date('2026-11-20T12:00:00Z')))
afterEach(() => setClock(null))

describe('numbers in either order', () => {
  test.each(['4/2/75', '04-02-1975', '4.2.1975', '04021975', '040275', '4 2 1975', ' 4 / 2 / 1975 ', '４/２/１９７５'])(
    '%s is 4 February first in Britain, 2 April first in America',
    typed => {
      expect(birthDatesFrom(typed, true)).toEqual(['1975-02-04', '1975-04-02'])
      expect(birthDatesFrom(typed, false)).toEqual(['1975-04-02', '1975-02-04'])
    },
  )

  test('one order where only one is in the calendar', () => {
    expect(birthDatesFrom('24/2/1975', false)).toEqual(['1975-02-24'])
    expect(birthDatesFrom('2/24/1975', true)).toEqual(['1975-02-24'])
    expect(birthDatesFrom('3/3/1975', true)).toEqual(['1975-03-03'])
    expect(birthDatesFrom('29/2/1976', true)).toEqual(['1976-02-29'])
  })
})

describe('one meaning', () => {
  test.each([
    '1975-02-04',
    '1975/2/4',
    '19750204',
    '4 feb 1975',
    '4 February 75',
    'Feb 4 1975',
    'February 4, 1975',
    '4th of Feb 1975',
    '4TH FEB. 1975',
    '4-Feb-75',
    '4feb1975',
    "4 feb '75",
    '1975 Feb 4',
  ])('%s', typed => {
    expect(birthDatesFrom(typed, true)).toEqual(['1975-02-04'])
    expect(birthDatesFrom(typed, false)).toEqual(['1975-02-04'])
  })

  test('September has two short forms', () => {
    expect(birthDatesFrom('1 sep 1975', true)).toEqual(['1975-09-01'])
    expect(birthDatesFrom('1 sept 1975', true)).toEqual(['1975-09-01'])
  })
})

describe('a year of two digits is the most recent that is not to come', () => {
  test.each([
    ['20 nov 26', '2026-11-20'],
    ['30 nov 26', '1926-11-30'],
    ['1 jan 27', '1927-01-01'],
    ['4 feb 00', '2000-02-04'],
    ['29 feb 24', '2024-02-29'],
  ])('%s', (typed, day) => {
    expect(birthDatesFrom(typed, true)).toEqual([day])
  })

  test('today is today where it comes first', () => {
    setClock(() => new Date('2026-11-20T11:00:00Z'))
    expect(birthDatesFrom('21 nov 26', true)).toEqual(['2026-11-21'])
    setClock(() => new Date('2026-11-20T09:59:00Z'))
    expect(birthDatesFrom('21 nov 26', true)).toEqual(['1926-11-21'])
  })

  test('a year of four digits is taken as it is, so that a date to come can be pointed out', () => {
    expect(birthDatesFrom('24/12/2030', true)).toEqual(['2030-12-24'])
  })
})

test.each([
  '',
  'Ruth',
  'EX-0412',
  '4/2',
  '4/2/1',
  '4/2/197',
  '31/4/1975',
  '29/2/1975',
  '0/0/1975',
  '4/2/1849',
  '4/2/75/6',
  '4 fe 1975',
  '4 foo 1975',
  '4 feb feb',
  '-4/2/75 ?',
  '4+2+75',
  '07700 900 412',
  '0412',
  '123456789',
  '4/2/1975'.padEnd(200, ' '),
])('%j is no date', typed => {
  expect(birthDatesFrom(typed, true)).toEqual([])
})

test('never throws, and every answer is a day in the calendar, given once', () => {
  const pieces = fc.constantFrom('4', '31', '02', '1975', '75', '/', '-', ' ', 'feb', 'of', 'th', "'", '.', '\0', '٤')
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 12 }).map(parts => parts.join('')),
  )
  fc.assert(
    fc.property(texts, fc.boolean(), (typed, dayFirst) => {
      const days = birthDatesFrom(typed, dayFirst)
      expect(days.every(isDay)).toBe(true)
      expect(new Set(days).size).toBe(days.length)
    }),
    { numRuns: 2000 },
  )
})

test('reads every way in which the product writes a day', () => {
  const days = fc.integer({ min: dayNumber('1850-01-01'), max: dayNumber('2200-12-31') }).map(dayFromNumber)
  fc.assert(
    fc.property(days, day => {
      expect(birthDatesFrom(day, true)).toEqual([day])
      for (const [timeZone, dayFirst] of [['Europe/London', true] as const, ['America/New_York', false] as const]) {
        expect(birthDatesFrom(formatDay(day, timeZone, 'long'), dayFirst)).toEqual([day])
        expect(birthDatesFrom(formatDay(day, timeZone, 'numeric'), dayFirst)[0]).toBe(day)
      }
    }),
  )
})
