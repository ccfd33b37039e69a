import { expect, test } from 'vitest'
import { Diary } from './diary'
import { weekdayOf } from './moments'

// A Friday.
const TODAY = '2026-11-20'

test('a free time near the wished one, on the wished day', () => {
  expect(new Diary(TODAY).bookBy(1, '2026-11-17', 14 * 60, 45)).toEqual({ day: '2026-11-17', start: 14 * 60 })
})

test('no practitioner has two patients at once', () => {
  const diary = new Diary(TODAY)
  const booked = Array.from({ length: 60 }, () => diary.bookBy(1, '2026-11-17', 11 * 60, 45))
  for (const day of new Set(booked.map(each => each.day))) {
    const starts = booked.filter(each => each.day === day).map(each => each.start)
    starts.sort((a, b) => a - b)
    expect(starts.every((start, at) => at === 0 || start - (starts[at - 1] ?? 0) >= 45)).toBe(true)
    expect(starts.length).toBeLessThanOrEqual(12)
  }
})

test('two practitioners may see somebody at the same time', () => {
  const diary = new Diary(TODAY)
  expect(diary.bookBy(0, '2026-11-17', 600, 45)).toEqual(diary.bookBy(1, '2026-11-17', 600, 45))
})

test('the clinic is closed on Sundays and at Christmas: the visit is before', () => {
  const diary = new Diary('2027-06-01')
  expect(diary.bookBy(4, '2026-11-22', 600, 45).day).toBe('2026-11-21')
  expect(diary.bookBy(0, '2026-12-26', 600, 45).day).toBe('2026-12-24')
  expect(diary.bookBy(0, '2027-01-01', 600, 45).day).toBe('2026-12-31')
})

test('a visit is over by six, and on the last day by noon', () => {
  const diary = new Diary(TODAY)
  expect(diary.bookBy(1, '2026-11-17', 20 * 60, 45)).toEqual({ day: '2026-11-17', start: 17 * 60 + 15 })
  expect(diary.bookBy(1, TODAY, 17 * 60, 45)).toEqual({ day: TODAY, start: 11 * 60 + 15 })
  expect(weekdayOf(TODAY)).toBe(5)
})
