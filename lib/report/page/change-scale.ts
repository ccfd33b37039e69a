import type { PanelScale } from '@/lib/chart/model'
import { heightIn, type PanelBox } from '@/lib/chart/scale'

/**
 * The scale on which changes (-6 to 6, positive is better) are drawn: whole points around all that is shown, never less
 * than one point worse to two better, so that 0 is always on it and a small change never fills a drawing.
 */
export function changeScale(values: readonly number[]): PanelScale {
  const low = Math.floor(values.reduce((least, value) => Math.min(least, value), -1))
  const high = Math.ceil(values.reduce((most, value) => Math.max(most, value), 2))
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => low + index)
  return { low, high, ticks, lowWords: 'worse', highWords: 'better' }
}

/** A tick of the scale with its sign: '+2', '0', '−1'. */
export const tickWords = (tick: number): string => (tick > 0 ? `+${tick}` : `${tick}`.replace('-', '−'))

/** Turns a change into its y in CSS pixels: better is up, whichever way the clinic has its scores. */
export const changeHeight = (scale: PanelScale, box: PanelBox) => heightIn(scale, box, false)
