import { SCORE_DOMAIN } from './scale'

/** One answer: its day number, and its profile (0 to 6) or null where it has none. */
export type SparkPoint = { x: number; value: number | null }

export type Sparkline = {
  /** Unbroken stretches of two or more answers, as the `points` of an SVG polyline. */
  lines: string[]
  /** Answers that stand alone between gaps, with no line to show them. */
  alone: { x: number; y: number }[]
  /** y of the baseline's profile, or null without one. */
  baselineY: number | null
  /** The last answer that has a profile. */
  last: { x: number; y: number } | null
}

export type SparklineBox = { width: number; height: number; margin: number }

const [LOWEST, HIGHEST] = SCORE_DOMAIN
const rounded = (pixels: number) => Math.round(pixels * 100) / 100

/**
 * The geometry of a small line in a box of CSS pixels. The height is always the whole scale 0 to 6, so two sparklines
 * can be compared; x is true time; an answer without a profile breaks the line. 0 is at the bottom unless `upIsBetter`.
 */
export function sparkline(
  points: readonly SparkPoint[],
  baseline: number | null,
  upIsBetter: boolean,
  box: SparklineBox,
): Sparkline {
  const days = points.map(point => point.x)
  const first = Math.min(...days)
  const span = Math.max(...days) - first
  const inner = { width: box.width - 2 * box.margin, height: box.height - 2 * box.margin }
  const xOf = (day: number) => rounded(box.margin + (span > 0 ? ((day - first) / span) * inner.width : 0))
  const yOf = (value: number) => {
    const share = (value - LOWEST) / (HIGHEST - LOWEST)
    return rounded(box.margin + (upIsBetter ? share : 1 - share) * inner.height)
  }

  const stretches: { x: number; y: number }[][] = [[]]
  for (const { x, value } of points) {
    if (value === null) stretches.push([])
    else stretches.at(-1)?.push({ x: xOf(x), y: yOf(value) })
  }
  return {
    lines: stretches.filter(part => part.length > 1).map(part => part.map(({ x, y }) => `${x},${y}`).join(' ')),
    alone: stretches.flatMap(part => (part.length === 1 ? part : [])),
    baselineY: baseline === null ? null : yOf(baseline),
    last: stretches.flat().at(-1) ?? null,
  }
}
