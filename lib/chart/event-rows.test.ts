import { expect, test } from 'vitest'
import { eventRows } from './event-rows'
import type { LaneEvent } from './model'

const at = (...xs: number[]): LaneEvent[] => xs.map(x => ({ x, kind: 'life', words: String(x), own: true }))

test('events far apart stand in one row, each with room as far as the next', () => {
  const { events, rows } = eventRows(at(0.1, 0.4, 0.8))
  expect(rows).toBe(1)
  expect(events.map(({ until }) => until)).toEqual([0.4, 0.8, Number.POSITIVE_INFINITY])
})

test('events of one day or close together stand beneath each other', () => {
  const { events, rows } = eventRows(at(0.4, 0.4, 0.45, 0.7))
  expect(rows).toBe(3)
  expect(events.map(({ row }) => row)).toEqual([0, 1, 2, 0])
  expect(events[0]?.until).toBe(0.7)
})

test('more than have room take the row whose last stands farthest', () => {
  const { events, rows } = eventRows(at(0.1, 0.12, 0.14, 0.16))
  expect(rows).toBe(3)
  expect(events.map(({ row }) => row)).toEqual([0, 1, 2, 0])
})

test('no events take no room', () => {
  expect(eventRows([])).toEqual({ events: [], rows: 0 })
})
