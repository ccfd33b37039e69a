import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDay } from '@/lib/time/day'
import { type DateRules, readDate } from './date-cell'
import { DATE_STYLES } from './reading'
import { TODAY } from './test-file'
import { anyText } from './test-texts'

const DMY: DateRules = { style: 'dmy', today: TODAY, from1904: false }
const MDY: DateRules = { ...DMY, style: 'mdy' }
const YMD: DateRules = { ...DMY, style: 'ymd' }

describe('in every style', () => {
  test.each([
    ['2025-03-31', '2025-03-31'],
    ['2025/3/31', '2025-03-31'],
    ['2025.03.31', '2025-03-31'],
    ['20250331', '2025-03-31'],
    ['2025-03-03T00:00:00', '2025-03-03'],
    ['2025-03-03 14:30', '2025-03-03'],
    ['2025-03-03T14:30:00.123', '2025-03-03'],
    ['3 Mar 2025', '2025-03-03'],
    ['3 March 2025', '2025-03-03'],
    ['3-Mar-2025', '2025-03-03'],
    ['3rd of March, 2025', '2025-03-03'],
    ['March 3, 2025', '2025-03-03'],
    ['Mar 3 2025 9:15 AM', '2025-03-03'],
    ['Mon 3 Mar 2025', '2025-03-03'],
    ['Monday, 3 March 2025', '2025-03-03'],
    ['2025 Sept 30', '2025-09-30'],
    ['２０２５-０３-３１', '2025-03-31'],
  ])('“%s” is %s, without a note', (text, day) => {
    for (const rules of [DMY, MDY, YMD]) expect(readDate(text, rules)).toEqual({ value: day })
  })
})

describe('in the style of the file', () => {
  test('the order of day and month goes by the style', () => {
    expect(readDate('03/04/2025', DMY)).toEqual({ value: '2025-04-03' })
    expect(readDate('03/04/2025', MDY)).toEqual({ value: '2025-03-04' })
    expect(readDate('3.4.2025 09:15', DMY)).toEqual({ value: '2025-04-03' })
    expect(readDate('03042025', DMY)).toEqual({ value: '2025-04-03' })
  })

  test('what is a day in another style alone is refused, and says so', () => {
    expect(readDate('02/13/2025', DMY)).toEqual({ problem: expect.stringContaining('month, day, year') })
    expect(readDate('13/02/2025', MDY)).toEqual({ problem: expect.stringContaining('day, month, year') })
    expect(readDate('13/02/2025', YMD)).toEqual({ problem: expect.stringContaining('day, month, year') })
  })
})

describe('years of two digits', () => {
  test.each([
    ['3/4/25', DMY, '2025-04-03'],
    ['3/4/25', MDY, '2025-03-04'],
    ['25/03/04', YMD, '2025-03-04'],
    ['4/2/75', DMY, '1975-02-04'],
    ['22/11/26', DMY, '1926-11-22'],
    ['21/11/26', DMY, '2026-11-21'],
    ['3 Mar 25', MDY, '2025-03-03'],
    ['29/2/24', DMY, '2024-02-29'],
  ])('“%s” is the latest such day that is not to come, with a note', (text, rules, day) => {
    expect(readDate(text, rules)).toEqual({ value: day, note: expect.stringContaining(`Read “${text}” as`) })
  })
})

describe('numbers by which spreadsheets count days', () => {
  test('45678 is 21 January 2025, and the note shows the day', () => {
    expect(readDate('45678', DMY)).toEqual({
      value: '2025-01-21',
      note: 'Read 45678 as 21 January 2025, which a spreadsheet means by this number.',
    })
    expect(readDate('45678.5', DMY)).toMatchObject({ value: '2025-01-21' })
    expect(readDate('45678,5', DMY)).toMatchObject({ value: '2025-01-21' })
  })

  test('in a workbook of 1904 it is another day', () => {
    const reading = readDate('44216', { ...DMY, from1904: true })
    expect(reading).toMatchObject({ value: '2025-01-21', note: expect.stringContaining('from 1904') })
  })

  test('a year, or what is too short or too long, is none', () => {
    for (const text of ['1975', '60', '4', '456789']) expect(readDate(text, DMY)).toHaveProperty('problem')
  })
})

test('a time zone in the file is left aside, with a note', () => {
  expect(readDate('2025-03-03T23:30:00Z', DMY)).toEqual({
    value: '2025-03-03',
    note: expect.stringContaining('3 March 2025'),
  })
  expect(readDate('2025-03-03T23:30:00+01:00', DMY)).toHaveProperty('note')
})

describe('what is no day', () => {
  test.each([
    ['31/02/2025', /“31\/02\/2025” is not in the calendar: February 2025 has no day 31/],
    ['31/02/25', /February 2025 has no day 31/],
    ['32/01/2025', /January 2025 has no day 32/],
    ['29/02/2025', /February 2025 has no day 29/],
    ['29 Feb 1900', /February 1900 has no day 29/],
    ['00/00/2025', /not in the calendar/],
    ['2025-13-01', /not in the calendar/],
    ['1/1/1066', /not in the calendar/],
    ['last Tuesday', /can’t be read as a day/],
    ['March 2025', /can’t be read as a day/],
    ['3/2025', /can’t be read as a day/],
    ['3 Brumaire 2025', /can’t be read as a day/],
    ['1/2/3/2025', /can’t be read as a day/],
    ['3/4/025', /can’t be read as a day/],
    ['2025-03-31 or so', /can’t be read as a day/],
    ['-', /can’t be read as a day/],
    ['=TODAY()', /can’t be read as a day/],
    ['x'.repeat(5000), /can’t be read as a day/],
  ])('“%s” is refused', (text, words) => {
    expect(readDate(text, DMY)).toEqual({ problem: expect.stringMatching(words) })
  })
})

test('no text throws, and what is taken is a day', () => {
  const text = fc.oneof(anyText, fc.stringMatching(/^[\d /.:T-]{1,20}$/))
  fc.assert(
    fc.property(text, fc.constantFrom(...DATE_STYLES), fc.boolean(), (cell, style, from1904) => {
      const reading = readDate(cell, { style, today: TODAY, from1904 })
      if ('value' in reading) expect(isDay(reading.value)).toBe(true)
      else expect(reading.problem).not.toBe('')
    }),
  )
})

test('a day that is written in a style is read back in it', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-21'), noInvalidDate: true })
  const between = fc.constantFrom('/', '.', '-', ' ')
  fc.assert(
    fc.property(days, between, (date, sign) => {
      const day = date.toISOString().slice(0, 10)
      const [y = '', m = '', d = ''] = day.split('-')
      expect(readDate([d, m, y].join(sign), DMY)).toEqual({ value: day })
      expect(readDate([m, d, y].join(sign), MDY)).toEqual({ value: day })
      expect(readDate([y, m, d].join(sign), YMD)).toEqual({ value: day })
    }),
  )
})
