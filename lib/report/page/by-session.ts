import { textWidth } from '@/lib/chart/fit-text'
import type { PanelScale } from '@/lib/chart/model'
import type { SessionSpread } from '../report'
import { changeScale } from './change-scale'
import { countWords, FEWEST } from './figures'

/** The two sizes of the drawing, by their class, with the least width of its plot in CSS pixels. */
export const SIZES = [
  { only: 'report-wide', plot: 460, named: 24 },
  { only: 'report-narrow', plot: 270, named: 12 },
] as const

/** More sessions than this are in the table alone: a drawing of all would have no room for their numbers. */
export const MOST_DRAWN = 24

/** One session number of the drawing: x is a share of its width. */
export type SessionPoint = {
  session: number
  x: number
  n: number
  median: number
  q1: number
  q3: number
  /** Fewer than 10 courses: drawn in grey, and hollow. */
  few: boolean
}

export type SessionDrawing = {
  points: SessionPoint[]
  scale: PanelScale
  /** How many session numbers the drawing is wide, from its first to its last. */
  columns: number
  /** Sessions that only the table has. */
  more: number
}

/** What is drawn of the sessions: those that have figures, over at most 24 numbers, each at its own place. */
export function sessionDrawing(sessions: readonly SessionSpread[]): SessionDrawing {
  const first = sessions[0]?.session ?? 1
  const drawn = sessions.filter(({ session }) => session < first + MOST_DRAWN)
  const columns = (drawn.at(-1)?.session ?? first) - first + 1
  const points = drawn.flatMap(({ session, n, median, q1, q3 }) => {
    if (median === null || q1 === null || q3 === null) return []
    return [{ session, x: (session - first + 0.5) / columns, n, median, q1, q3, few: n < FEWEST }]
  })
  const scale = changeScale(points.flatMap(({ q1, q3 }) => [q1, q3]))
  return { points, scale, columns, more: sessions.length - drawn.length }
}

/** Whether the numbers under the points stand upright: where they lie, the widest would touch its neighbour. */
export function standUpright({ points, columns }: SessionDrawing, plot: number): boolean {
  const widest = Math.max(...points.map(({ n }) => textWidth(countWords(n))))
  return widest + 4 > plot / columns
}
