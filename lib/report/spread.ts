import { quantile } from '@/lib/compare/quartiles'
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

const MOST = 6 * IN_A_POINT

/** How often each change from -72 to 72 twelfths is there: there are few of them, however many courses. */
export class Tally {
  /** In the order of the changes. */
  readonly counts = new Uint32Array(2 * MOST + 1)
  n = 0

  /** Counts a change. Throws RangeError for what is none. */
  add(change: Twelfths): void {
    const index = change + MOST
    const count = this.counts[index]
    if (count === undefined) throw new RangeError('Not a change in twelfths')
    this.counts[index] = count + 1
    this.n += 1
  }
}

/** n, mean, median and quartiles of changes, in scale points. All but n are null of none. */
export function centreOf({ n, counts }: Tally): Centre {
  if (n === 0) return { n, mean: null, median: null, q1: null, q3: null }
  const sorted = inOrder(n, counts)
  // Of whole twelfths, so that both neighbours of a quantile are exact.
  const at = (p: number) => points(quantile(sorted, p))
  return {
    n,
    mean: sumOver(counts, change => change) / (IN_A_POINT * n),
    median: at(0.5),
    q1: at(0.25),
    q3: at(0.75),
  }
}

/** All that the report says of a number of changes. */
export function spreadOf(tally: Tally, thresholds: Thresholds): Spread {
  const { counts } = tally
  const { n, mean, ...quartiles } = centreOf(tally)
  const sd = n < 2 ? null : deviation(n, counts)
  const ci95 = sd === null || mean === null ? null : meanInterval(mean, sd, n)
  return { n, mean, sd, ci95, ...quartiles, bands: bandsOf(counts, thresholds) }
}

/** The sum over all changes of what each comes to, a whole number that is held exactly for any clinic. */
function sumOver(counts: Uint32Array, value: (change: Twelfths) => number): number {
  return counts.reduce((sum, count, index) => sum + count * value(index - MOST), 0)
}

function inOrder(n: number, counts: Uint32Array): Int8Array {
  const sorted = new Int8Array(n)
  let from = 0
  counts.forEach((count, index) => {
    sorted.fill(index - MOST, from, from + count)
    from += count
  })
  return sorted
}

/** With n - 1. What is under the root is a whole number over a whole number, so equal changes give 0 exactly. */
function deviation(n: number, counts: Uint32Array): number {
  const sum = sumOver(counts, change => change)
  const squares = sumOver(counts, change => change * change)
  return points(Math.sqrt((n * squares - sum * sum) / (n * (n - 1))))
}

function bandsOf(counts: Uint32Array, thresholds: Thresholds): Record<Verdict, number> {
  const bands = { large: 0, moderate: 0, small: 0, none: 0, worse: 0 }
  counts.forEach((count, index) => {
    if (count > 0) bands[verdictOn(index - MOST, thresholds)] += count
  })
  return bands
}
