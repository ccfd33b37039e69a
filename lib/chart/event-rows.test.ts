import { expect, test } from 'vitest'
import { eventRows } from './event-rows'
import { fitText, textWidth } from './fit-text'
import type { LaneEvent } from './model'

const at = (words: string, ...xs: number[]): LaneEvent[] => xs.map(x => ({ x, kind: 'life', words, own: false }))

test('events far apart stand in one row, with all their words', () => {
  const { events, rows } = eventRows(at('moved house', 0.1, 0.4, 0.8), 600, 140)
  expect(rows).toBe(1)
  expect(events.map(({ text, side }) => [text, side])).toEqual([
    ['moved house', 'right'],
    ['moved house', 'right'],
    ['moved house', 'right'],
  ])
})

test('events of one day or close together stand beneath each other', () => {
  const { events, rows } = eventRows(at('moved house', 0.4, 0.4, 0.45, 0.7), 600, 140)
  expect(rows).toBe(3)
  expect(events.map(({ row }) => row)).toEqual([0, 1, 2, 0])
})

test('words that would leave the drawing at the right stand at the left of their sign', () => {
  const [event] = eventRows(at('as good as can be expected', 0.95), 600, 20).events
  expect(event).toMatchObject({ side: 'left', text: 'as good as can be expected' })
})

test('without a free row the words before give way to the sign', () => {
  const xs = [0.1, 0.12, 0.14, 0.16, 0.5]
  const { events, rows } = eventRows(at('a sentence that takes all the room it may have here', ...xs), 270, 60)
  expect(rows).toBe(4)
  expect(events.map(({ row }) => row)).toEqual([0, 1, 2, 3, 0])
  for (const one of events) {
    const next = events.find(({ row, x }) => row === one.row && x > one.x)
    if (next) expect(one.x * 270 + 18 + textWidth(one.text)).toBeLessThan(next.x * 270)
  }
})

test('the patient’s words are in quotation marks', () => {
  const [event] = eventRows([{ x: 0.1, kind: 'life', words: 'moved house', own: true }], 600, 140).events
  expect(event?.text).toBe('“moved house”')
})

test('no events take no room', () => {
  expect(eventRows([], 600, 140)).toEqual({ events: [], rows: 0 })
})

test('words are cut with an ellipsis, and a scrap is left out', () => {
  expect(fitText('ibuprofen 400 mg', 200)).toBe('ibuprofen 400 mg')
  expect(fitText('ibuprofen 400 mg', 60)).toBe('ibuprofe…')
  expect(fitText('ibuprofen 400 mg', 20)).toBe('')
  expect(textWidth(fitText('痛みがひどくて眠れない', 80))).toBeLessThanOrEqual(80)
})
