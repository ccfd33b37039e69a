import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayFromNumber } from './day'
import { daysAgo, formatDay, formatDayInText, formatMoment, localeFor } from './format'

const LONDON = 'Europe/London'
const NEW_YORK = 'America/New_York'

test.each([
  ['America/New_York', 'en-US'],
  ['America/Indiana/Knox', 'en-US'],
  ['Pacific/Honolulu', 'en-US'],
  ['US/Eastern', 'en-US'],
  ['America/Toronto', 'en-GB'],
  ['America/Argentina/Salta', 'en-GB'],
  ['Europe/London', 'en-GB'],
  ['Australia/Sydney', 'en-GB'],
  ['UTC', 'en-GB'],
])('localeFor(%s) is %s', (timeZone, locale) => {
  expect(localeFor(timeZone)).toBe(locale)
})

describe('formatDay', () => {
  test('the British way', () => {
    expect(formatDay('2026-03-03', LONDON, 'short')).toBe('3 Mar')
    expect(formatDay('2026-03-03', LONDON, 'long')).toBe('3 March 2026')
    expect(formatDay('2026-03-03', LONDON, 'visit')).toBe('Tuesday 3 March 2026')
    expect(formatDay('2026-03-03', LONDON, 'numeric')).toBe('03/03/2026')
    expect(formatDay('1975-09-24', LONDON, 'short')).toBe('24 Sep')
    expect(formatDay('1945-05-08', LONDON, 'visit')).toBe('Tuesday 8 May 1945')
  })

  test('the American way', () => {
    expect(formatDay('2026-03-04', NEW_YORK, 'short')).toBe('Mar 4')
    expect(formatDay('2026-03-04', NEW_YORK, 'long')).toBe('March 4, 2026')
    expect(formatDay('2026-03-04', NEW_YORK, 'visit')).toBe('Wednesday, March 4, 2026')
    expect(formatDay('2026-03-04', NEW_YORK, 'numeric')).toBe('03/04/2026')
  })

  test('never moves a day, wherever the clinic is', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Australia/Lord_Howe', LONDON]) {
      expect(formatDay('2026-03-29', timeZone, 'long')).toBe('29 March 2026')
    }
  })

  test('weekdays agree with the calendar of the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: -43_000, max: 84_000 }), number => {
        const weekday = new Date(number * 86_400_000).toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' })
        expect(formatDay(dayFromNumber(number), LONDON, 'visit').split(' ')[0]).toBe(weekday)
      }),
    )
  })

  test('in running text the year stands only where it is another one', () => {
    expect(formatDayInText('2026-06-08', LONDON, '2026-11-20')).toBe('8 June')
    expect(formatDayInText('2025-12-31', LONDON, '2026-01-01')).toBe('31 December 2025')
    expect(formatDayInText('2026-06-08', NEW_YORK, '2026-11-20')).toBe('June 8')
    expect(formatDayInText('2025-06-08', NEW_YORK, '2026-11-20')).toBe('June 8, 2025')
  })
})

describe('formatMoment', () => {
  test('by the clock of the clinic', () => {
    const moment = new Date('2026-03-03T10:15:00Z')
    expect(formatMoment(moment, LONDON)).toBe('Tue 3 Mar 2026, 10:15')
    expect(formatMoment(moment, NEW_YORK)).toBe('Tue, Mar 3, 2026, 5:15 AM')
    expect(formatMoment(moment, 'Asia/Tokyo')).toBe('Tue 3 Mar 2026, 19:15')
  })

  test('midnight and noon', () => {
    expect(formatMoment(new Date('2026-06-30T23:00:00Z'), LONDON)).toBe('Wed 1 Jul 2026, 00:00')
    expect(formatMoment(new Date('2026-07-01T04:05:00Z'), NEW_YORK)).toBe('Wed, Jul 1, 2026, 12:05 AM')
    expect(formatMoment(new Date('2026-07-01T16:05:00Z'), NEW_YORK)).toBe('Wed, Jul 1, 2026, 12:05 PM')
  })
})

test.each([
  [0, 'today'],
  [1, 'yesterday'],
  [2, '2 days ago'],
  [13, '13 days ago'],
  [14, '2 weeks ago'],
  [20, '2 weeks ago'],
  [21, '3 weeks ago'],
  [59, '8 weeks ago'],
  [60, '2 months ago'],
  [91, '3 months ago'],
  [365, '12 months ago'],
  [-1, 'tomorrow'],
  [-5, 'in 5 days'],
])('daysAgo: %i days', (days, words) => {
  expect(daysAgo(addDays('2026-11-20', -days), '2026-11-20')).toBe(words)
})
