import type { LaneEvent } from './model'

/** An event in its row of the lane, and where the next one of that row begins: as far as its words may go. */
export type PlacedEvent = LaneEvent & { row: number; until: number }

/** Beside each other only where a sign and the beginning of its words have room, as a share of the width. */
const APART = 0.16
const MOST_ROWS = 3

/** The events of a lane in rows, so that no two signs touch while there are rows for them. They come in order of x. */
export function eventRows(events: readonly LaneEvent[]): { events: PlacedEvent[]; rows: number } {
  const ends: number[] = []
  const placed = events.map((event): PlacedEvent => {
    const free = ends.findIndex(x => event.x - x >= APART)
    const row = free >= 0 ? free : ends.length < MOST_ROWS ? ends.length : ends.indexOf(Math.min(...ends))
    ends[row] = event.x
    return { ...event, row, until: Number.POSITIVE_INFINITY }
  })
  for (const [index, event] of placed.entries()) {
    event.until = placed.slice(index + 1).find(({ row }) => row === event.row)?.x ?? Number.POSITIVE_INFINITY
  }
  return { events: placed, rows: ends.length }
}
