import type { ChartMark } from './model'

/**
 * About how wide a plot is, in CSS pixels: on a phone and on everything larger. A chart is drawn on the server in shares
 * of its width; only how large marks may be, and what has room to be named, is decided for these two.
 */
export const NARROW_PLOT = 270
export const WIDE_PLOT = 620

/** Both, with the margin at the right of the plot and the class that shows what is drawn for one of them alone. */
export const TIERS = [
  { only: 'chart-wide', plot: WIDE_PLOT, margin: 140 },
  { only: 'chart-narrow', plot: NARROW_PLOT, margin: 56 },
] as const

/** Thousandths of the width, as the paths of a plot count them. */
export const PATH_UNITS = 1000

/** A share of the width as an SVG attribute: '37.25%'. */
export function percent(share: number): string {
  return `${Math.round(share * 1e5) / 1e3}%`
}

/**
 * The straight lines between marks as the `d` of a path, x in PATH_UNITS and y by `yOf`; a mark without a value breaks
 * the line. '' where no two marks follow each other.
 */
export function linePath(marks: readonly ChartMark[], yOf: (value: number) => number): string {
  let path = ''
  marks.forEach(({ x, value }, index) => {
    if (value === null) return
    const goesOn = marks[index - 1]?.value != null
    const begins = marks[index + 1]?.value != null
    if (goesOn || begins) path += `${goesOn ? 'L' : 'M'}${round(x * PATH_UNITS)} ${round(yOf(value))}`
  })
  return path
}

/** The height at which the line would have passed a gap, so that the words about it stand in its place. */
export function gapHeight(marks: readonly ChartMark[], index: number, yOf: (value: number) => number, middle: number) {
  const yAt = (mark: ChartMark | undefined) => (mark?.value == null ? null : yOf(mark.value))
  const before = yAt(marks.slice(0, index).findLast(({ value }) => value !== null))
  const after = yAt(marks.slice(index + 1).find(({ value }) => value !== null))
  if (before !== null && after !== null) return (before + after) / 2
  return before ?? after ?? middle
}

const round = (value: number) => Math.round(value * 100) / 100
