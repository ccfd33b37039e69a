/**
 * The quantile of `sorted` (numbers in ascending order, at least one) at `p` (0 to 1), by linear interpolation between
 * the two nearest: definition 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American
 * Statistician 50 (1996) 361-365, which R's `quantile` uses unless told otherwise. Throws RangeError for anything else.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError('A quantile is asked for at 0 to 1')
  const place = (sorted.length - 1) * p
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) throw new RangeError('A quantile of no numbers')
  return below + (place - Math.floor(place)) * (above - below)
}

/** Of numbers in any order, which stay as they are: the median, and between `q1` and `q3` the middle half. */
export type Quartiles = { q1: number; median: number; q3: number }

/** The quartiles of finite numbers in any order; null of none. Throws RangeError where one is not finite. */
export function quartiles(values: readonly number[]): Quartiles | null {
  if (!values.every(Number.isFinite)) throw new RangeError('A quantile of what is no number')
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  return { q1: quantile(sorted, 0.25), median: quantile(sorted, 0.5), q3: quantile(sorted, 0.75) }
}
