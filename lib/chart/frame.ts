/** Heights in CSS pixels. The box that waits for the drawing is as high as all three, so that nothing jumps. */
export const PANEL_HEIGHT = 276
export const LANE_HEIGHT = 46
export const AXIS_HEIGHT = 26

/** The lowest and highest score that any panel shows. Never taken from the data. */
export const SCORE_DOMAIN = [0, 6] as const
export const SCORE_TICKS = [0, 1, 2, 3, 4, 5, 6]

/** Where the plot stands in a drawing of some width. Every panel and lane of one figure shares it. */
export type Frame = {
  narrow: boolean
  width: number
  left: number
  right: number
  plotWidth: number
  /** Room above and below the plot of a panel, for the words at its two ends where the frame has no column for them. */
  top: number
  bottom: number
}

const NARROW_BELOW = 640

/**
 * The frame for a drawing `width` CSS pixels wide. A wide one keeps a column for names at the left and room for the
 * last score and its change in one line at the right; a narrow one has neither column and breaks that label into lines.
 */
export function frameFor(width: number): Frame {
  const narrow = width < NARROW_BELOW
  const left = narrow ? 22 : 176
  const right = narrow ? 58 : 150
  return {
    narrow,
    width,
    left,
    right,
    plotWidth: Math.max(width - left - right, 1),
    top: narrow ? 28 : 12,
    bottom: narrow ? 26 : 12,
  }
}

/** First and last day number of the x axis; the second is always the larger. */
export type TimeDomain = readonly [number, number]

/** Turns a day number into the x of the drawing, in CSS pixels: true time, linear. */
export type TimeScale = (day: number) => number

/** The time scale that every panel and lane of one figure shares. */
export function timeScale([first, last]: TimeDomain, frame: Frame): TimeScale {
  return day => frame.left + ((day - first) / (last - first)) * frame.plotWidth
}

/** Turns a score, 0 to 6, into the y of a panel in CSS pixels: 0 at the bottom, or at the top where up is better. */
export function scoreScale(frame: Frame, upIsBetter: boolean): (score: number) => number {
  const height = PANEL_HEIGHT - frame.top - frame.bottom
  const [lowest, highest] = SCORE_DOMAIN
  return score => {
    const share = (score - lowest) / (highest - lowest)
    return frame.top + (upIsBetter ? share : 1 - share) * height
  }
}

/** Index of the entry whose x is nearest to `position`, or null of an empty list. Of two as near, the later one. */
export function nearestIndex(xs: readonly number[], position: number): number | null {
  let nearest: number | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const [index, x] of xs.entries()) {
    const away = Math.abs(x - position)
    if (away > distance) continue
    nearest = index
    distance = away
  }
  return nearest
}
