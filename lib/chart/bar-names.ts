import { fitText, textWidth } from './fit-text'
import type { LaneBar } from './model'

/** The name of a bar in its row beneath the bars; `x`, where it begins, as a share of the plot's width. */
export type BarName = { x: number; row: number; text: string }

const BETWEEN = 8
const MOST_ROWS = 6

/**
 * The names of bars, for a plot of about this width with so much margin at its right (CSS pixels): whole, each beneath the
 * beginning of its bar or as little before it as the margin asks for, in the first row where it touches no other. Of so many
 * that six rows are not enough, some have none. They come in order.
 */
export function barNames(
  bars: readonly LaneBar[],
  plotWidth: number,
  margin: number,
): { names: BarName[]; rows: number } {
  const ends: number[] = []
  const names = bars.flatMap(({ from, words }): BarName[] => {
    const text = fitText(words, plotWidth + margin)
    const x = Math.min(from * plotWidth, plotWidth + margin - textWidth(text))
    const free = ends.findIndex(end => end + BETWEEN <= x)
    const row = free >= 0 ? free : ends.length
    if (row === MOST_ROWS) return []
    ends[row] = x + textWidth(text)
    return [{ x: x / plotWidth, row, text }]
  })
  return { names, rows: ends.length }
}
