import { fitText, textWidth } from './fit-text'
import type { LaneEvent } from './model'

/** An event in its row of the lane, with as many of its words as have room, at its right or its left. */
export type PlacedEvent = LaneEvent & { row: number; text: string; side: 'right' | 'left' }

const HALF_SIGN = 10
const BETWEEN = 8
const MOST_ROWS = 4
const MOST_TEXT = 200

/**
 * The events of a lane in rows, for a plot of about this width with so much margin at its right (CSS pixels): no two
 * signs touch while there are rows for them, and words end before the next sign. They come in order of x.
 */
export function eventRows(
  events: readonly LaneEvent[],
  plotWidth: number,
  margin: number,
): { events: PlacedEvent[]; rows: number } {
  const ends: number[] = []
  const placed: PlacedEvent[] = []
  for (const event of events) {
    const x = event.x * plotWidth
    const whole = fitText(event.own ? `“${event.words}”` : event.words, MOST_TEXT)
    const width = HALF_SIGN + BETWEEN + textWidth(whole)
    const rows = [...ends, ...(ends.length < MOST_ROWS ? [Number.NEGATIVE_INFINITY] : [])]
    const side = x + width > plotWidth + margin && x >= width ? 'left' : 'right'
    const needed = side === 'right' ? HALF_SIGN : width
    const free = rows.findIndex(end => end <= x - needed)
    const row = free >= 0 ? free : giveWay(placed, rows, x, plotWidth)
    const isLeft = side === 'left' && free >= 0
    const text = isLeft ? whole : fitText(whole, plotWidth + margin - x - HALF_SIGN - BETWEEN)
    ends[row] = x + HALF_SIGN + (!isLeft && text ? BETWEEN + textWidth(text) : 0)
    placed.push({ ...event, row, text, side: isLeft ? 'left' : 'right' })
  }
  return { events: placed, rows: ends.length }
}

/** Without a free row, the words that reach least far past this place are cut short, and their row is the one. */
function giveWay(placed: PlacedEvent[], ends: number[], x: number, plotWidth: number): number {
  const row = ends.indexOf(Math.min(...ends))
  const before = placed.findLast(event => event.row === row)
  if (before?.side === 'right') {
    before.text = fitText(before.text, x - before.x * plotWidth - 2 * HALF_SIGN - BETWEEN)
  }
  return row
}
