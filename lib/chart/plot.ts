import type { ChartMark } from './model'

/**
 * How wide a plot is at least, in CSS pixels: on a phone and on everything larger. A chart is drawn on the server in shares
 * of its width; only how large marks may be, and what has room to be named, is decided for these two.
 */
export const NARROW_PLOT = 220
export const WIDE_PLOT = 500

/** Both, with the margin at the right of the plot and the class that shows what is drawn for one of them alone. */
export const TIERS = [
  { only: 'chart-wide', plot: WIDE_PLOT, margin: 130 },
  { only: 'chart-narrow', plot: NARROW_PLOT, margin: 50 },
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

/** A run of answers without a value: its first, and the x at which the marks to either side of it stand. */
export type Gap = { first: ChartMark; left: number; right: number; y: number }

/**
 * The gaps of a line that are said in words, each between the marks around it (or the edge of the plot) and at the height
 * at which the line would have passed; `middle` is that of the panel.
 */
export function gapsOf(marks: readonly ChartMark[], yOf: (value: number) => number, middle: number): Gap[] {
  return marks.flatMap((first, index) => {
    if (first.value !== null || !first.text || marks[index - 1]?.value === null) return []
    const before = marks[index - 1]
    const after = marks.slice(index).find(({ value }) => value !== null)
    const heights = [before, after].flatMap(mark => (mark?.value == null ? [] : yOf(mark.value)))
    const y = heights.length > 0 ? heights.reduce((sum, height) => sum + height, 0) / heights.length : middle
    return { first, left: before?.x ?? 0, right: after?.x ?? 1, y }
  })
}

/** To a hundredth of a pixel, which nobody sees. */
export const round = (value: number) => Math.round(value * 100) / 100
