import { fitText, textWidth } from './fit-text'
import type { LaneEvent } from './model'

/** An event in its row of the lane, with as many of its words as have room, at its right or its left. */
export type PlacedEvent = LaneEvent & { row: number; text: string; side: 'right' | 'left' }

const SIGN = 20
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
    const whole = fitText(quoted(event), MOST_TEXT)
    const width = SIGN / 2 + BETWEEN + textWidth(whole)
    let row = ends.findIndex(end => end <= x - SIGN / 2)
    if (row < 0) row = ends.length < MOST_ROWS ? ends.length : giveWay(placed, ends, x, plotWidth)
    const fits = x + width <= plotWidth + margin
    const isFreeLeft = x - width >= Math.max(ends[row] ?? 0, -SIGN)
    const side = fits || !isFreeLeft ? 'right' : 'left'
    const text = side === 'left' ? whole : fitText(whole, plotWidth + margin - x - SIGN / 2 - BETWEEN)
    ends[row] = x + SIGN / 2 + (side === 'right' && text ? BETWEEN + textWidth(text) : 0)
    placed.push({ ...event, row, text, side })
  }
  return { events: placed, rows: ends.length }
}

/** Without a free row, the words that reach least far past this place are cut short, and their row is the one. */
function giveWay(placed: PlacedEvent[], ends: number[], x: number, plotWidth: number): number {
  const row = ends.indexOf(Math.min(...ends))
  const before = placed.findLast(event => event.row === row)
  if (before?.side === 'right')
    before.text = fitText(before.text, x - SIGN / 2 - BETWEEN - before.x * plotWidth - SIGN / 2)
  return row
}

const quoted = ({ words, own }: LaneEvent) => (own ? `“${words}”` : words)
