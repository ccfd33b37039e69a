import type { OwnEntry } from '@/lib/reference/own-entry'
import type { Needling } from './needling'
import { pointIndex } from './point-index'
import { BESIDE_THE_SPINE } from './reading'
import { placesIn } from './vertebrae'

/**
 * How many needles a prescription comes to: one for each side, several where a point is several (Sishencong 4). Null where
 * it does not say enough: a side of a point that has two, the vertebrae of EX-B2.
 */
export function needlesOf(needlings: readonly Needling[], own: readonly OwnEntry[] = []): number | null {
  const index = pointIndex(own)
  let sum = 0
  for (const { code, side, levels } of needlings) {
    const point = index.byCode(code)
    if (!point || (point.position === 'bilateral' && side === null)) return null
    if (code === BESIDE_THE_SPINE && !levels) return null
    const places = levels ? placesIn(levels).length : 1
    sum += point.needles * places * (side === 'both' ? 2 : 1)
  }
  return sum
}
