import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { setClock } from './clock'
import { addDays, ageOn, dayFromNumber, dayIn, dayNumber, daysBetween, daysInMonth, isDay, today } from './day'

const days = fc.integer({ min: dayNumber('1850-01-01'), max: dayNumber('2200-12-31') }).map(dayFromNumber)

afterEach(() => setClock(null))

describe('isDay', () => {
  test.each(['2026-03-03', '2024-02-29', '2000-02-29', '1850-01-01', '2200-12-31', '1999-12-31'])('takes %s', day => {
    expect(isDay(day)).toBe(true)
  })

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1849-12-31',
    '2201-01-01',
    '0050-01-01',
    '2026-3-3',
    ' 2026-03-03',
    '2026-03-03\n',
    '2026-03-03T00:00:00Z',
    '+02026-03-03',
    '',
    'today',
  ])('refuses %j', text => {
    expect(isDay(text)).toBe(false)
  })

  test('refuses whatever is no text, without throwing', () => {
    fc.assert(fc.property(fc.anything(), thing => typeof thing === 'string' || !isDay(thing)))
    expect(isDay(20260303)).toBe(false)
  })
})

describe('arithmetic', () => {
  test('by hand', () => {
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayNumber('1969-12-31')).toBe(-1)
    expect(dayNumber('2000-01-01')).toBe(10957)
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
    expect(daysBetween('2026-06-08', '2026-08-10')).toBe(63)
    expect(daysBetween('2026-03-03', '2026-03-02')).toBe(-1)
  })

  test('is not moved by the changes to and from summer time', () => {
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29')
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  })

  test('adding and counting agree, and days sort as strings', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -3000, max: 3000 }), (day, count) => {
        const other = addDays(day, count)
        expect(daysBetween(day, other)).toBe(count)
        expect(other > day).toBe(count > 0)
      }),
    )
  })

  test('each day of 350 years is counted and written as the platform does', () => {
    const last = Date.UTC(2200, 11, 31) / 86_400_000
    for (let number = Date.UTC(1850, 0, 1) / 86_400_000; number <= last; number++) {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10)
      if (dayNumber(day) !== number || !isDay(day)) throw new Error(day)
    }
  })

  test('months have the lengths of the calendar', () => {
    for (let year = 1850; year <= 2200; year++) {
      for (let month = 1; month <= 12; month++) {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate())
      }
    }
    expect([daysInMonth(2026, 0), daysInMonth(2026, 13)]).toEqual([0, 0])
  })

  test('refuses what is no day', () => {
    expect(() => dayNumber('2026-02-30')).toThrow(RangeError)
    expect(() => dayNumber('')).toThrow(RangeError)
    expect(() => dayFromNumber(0.5)).toThrow(RangeError)
    expect(() => dayFromNumber(Number.NaN)).toThrow(RangeError)
    expect(() => dayFromNumber(1e12)).toThrow(RangeError)
  })
})

describe('the day somewhere', () => {
  test('depends on the time zone', () => {
    const moment = new Date('2026-03-03T23:30:00Z')
    expect(dayIn(moment, 'Europe/London')).toBe('2026-03-03')
    expect(dayIn(moment, 'Pacific/Auckland')).toBe('2026-03-04')
    expect(dayIn(new Date('2026-03-03T02:00:00Z'), 'America/Los_Angeles')).toBe('2026-03-02')
  })

  test('turns at midnight, in summer time too', () => {
    expect(dayIn(new Date('2026-06-30T22:59:59Z'), 'Europe/London')).toBe('2026-06-30')
    expect(dayIn(new Date('2026-06-30T23:00:00Z'), 'Europe/London')).toBe('2026-07-01')
  })

  test('today is by the clock', () => {
    setClock(() => new Date('2038-01-19T03:14:08Z'))
    expect(today('UTC')).toBe('2038-01-19')
    expect(today('America/New_York')).toBe('2038-01-18')
  })

  test('refuses an unknown zone', () => {
    expect(() => today('Europe/Nowhere')).toThrow(RangeError)
  })
})

describe('ageOn', () => {
  test.each([
    ['1975-02-04', '2026-02-03', 50],
    ['1975-02-04', '2026-02-04', 51],
    ['2026-03-03', '2026-03-03', 0],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-29', 20],
    ['2008-02-28', '2024-02-29', 16],
    ['2026-03-04', '2026-03-03', -1],
  ])('born %s, on %s: %i', (birthDate, on, age) => {
    expect(ageOn(birthDate, on)).toBe(age)
  })
})
