import { quartiles } from '@/lib/compare/quartiles'
import { type Fraction, fraction } from '@/lib/mymop/fraction'
import { type Thresholds, type Verdict, verdict } from '@/lib/mymop/verdict'
import { meanInterval } from './intervals'
import type { Spread } from './report'

/** A change in twelfths of a scale point, -72 to 72: one of two, three or four items is a whole number of them. */
export type Twelfths = number

const IN_A_POINT = 12

/** A change of the profile or of an item in twelfths. Throws RangeError where it is no whole number of them. */
export function twelfthsOf({ n, d }: Fraction): Twelfths {
  const twelfths = (n * IN_A_POINT) / d
  if (!Number.isInteger(twelfths)) throw new RangeError('Not a change of two, three or four items')
  return twelfths
}

/** Twelfths as scale points: the nearest floating-point number. */
export const points = (twelfths: Twelfths): number => twelfths / IN_A_POINT

/** The verdict on a change in twelfths, by the clinic's thresholds. */
export const verdictOn = (twelfths: Twelfths, thresholds: Thresholds): Verdict =>
  verdict(fraction(twelfths, IN_A_POINT), thresholds)

type Centre = Pick<Spread, 'n' | 'mean' | 'median' | 'q1' | 'q3'>

/** n, mean, median and quartiles of changes in twelfths, in scale points. All but n are null of none. */
export function centreOf(changes: readonly Twelfths[]): Centre {
  const n = changes.length
  // Of twelfths, which are whole numbers, so that the sum and both neighbours of a quantile are exact.
  const found = quartiles(changes)
  if (!found) return { n, mean: null, median: null, q1: null, q3: null }
  return {
    n,
    mean: sumOf(changes) / (IN_A_POINT * n),
    median: points(found.median),
    q1: points(found.q1),
    q3: points(found.q3),
  }
}

/** All that the report says of a number of changes in twelfths. */
export function spreadOf(changes: readonly Twelfths[], thresholds: Thresholds): Spread {
  const centre = centreOf(changes)
  const sd = centre.n < 2 ? null : deviation(changes)
  const ci95 = sd === null || centre.mean === null ? null : meanInterval(centre.mean, sd, centre.n)
  const { n, mean, ...rest } = centre
  return { n, mean, sd, ci95, ...rest, bands: bandsOf(changes, thresholds) }
}

const sumOf = (changes: readonly number[]) => changes.reduce((sum, change) => sum + change, 0)

/** With n - 1. What is under the root is a whole number over a whole number, so equal changes give 0 exactly. */
function deviation(changes: readonly Twelfths[]): number {
  const n = changes.length
  const squares = changes.reduce((sum, change) => sum + change * change, 0)
  return points(Math.sqrt((n * squares - sumOf(changes) ** 2) / (n * (n - 1))))
}

function bandsOf(changes: readonly Twelfths[], thresholds: Thresholds): Record<Verdict, number> {
  const bands = { large: 0, moderate: 0, small: 0, none: 0, worse: 0 }
  const known = new Map<Twelfths, Verdict>()
  for (const change of changes) {
    const band = known.get(change) ?? verdictOn(change, thresholds)
    known.set(change, band)
    bands[band] += 1
  }
  return bands
}
