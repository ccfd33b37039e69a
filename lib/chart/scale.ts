import { PAIN_HIGH, PAIN_LOW } from '@/lib/mymop/companion'
import { HIGH_ANCHOR, LOW_ANCHOR } from '@/lib/mymop/items'
import type { PanelScale } from './model'

/** The lowest and highest score that any panel of MYMOP shows. Never taken from the data. */
export const SCORE_DOMAIN = [0, 6] as const

const scores = { low: 0, high: 6, lowWords: LOW_ANCHOR, highWords: HIGH_ANCHOR }

export const PROFILE_SCALE: PanelScale = { ...scores, ticks: [0, 1, 2, 3, 4, 5, 6] }
export const ITEM_SCALE: PanelScale = { ...scores, ticks: [0, 3, 6] }
export const PAIN_SCALE: PanelScale = { low: 0, high: 10, ticks: [0, 5, 10], lowWords: PAIN_LOW, highWords: PAIN_HIGH }
export const GLOBAL_CHANGE_SCALE: PanelScale = {
  low: 1,
  high: 7,
  ticks: [1, 4, 7],
  lowWords: 'very much better',
  highWords: 'very much worse',
}

/** Heights of a panel in CSS pixels: the plot, and the room above and below it for half a mark. */
export type PanelBox = { height: number; pad: number }

export const PROFILE_BOX: PanelBox = { height: 264, pad: 12 }
export const ITEM_BOX: PanelBox = { height: 84, pad: 14 }

/** Turns a value of the scale into the y of its panel in CSS pixels: the low end at the bottom, or at the top. */
export function heightIn({ low, high }: PanelScale, { height, pad }: PanelBox, upIsBetter: boolean) {
  return (value: number): number => {
    const share = (value - low) / (high - low)
    return pad + (upIsBetter ? share : 1 - share) * (height - 2 * pad)
  }
}
