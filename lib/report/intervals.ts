import jStat from 'jstat'
import type { Interval } from './report'

/** Both tails together. */
const OUTSIDE = 0.05
const UPPER = 1 - OUTSIDE / 2

/** 1.96, the normal quantile of a 95% interval. */
const Z = jStat.normal.inv(UPPER, 0, 1)

/** The 95% interval of a mean from its standard deviation and n of at least 2, by Student's t with n - 1. */
export function meanInterval(mean: number, sd: number, n: number): Interval {
  const reach = (studentQuantile(n - 1) * sd) / Math.sqrt(n)
  return [mean - reach, mean + reach]
}

/** Between minus this and this lie 95% of Student's t: jstat's eight digits, carried on to all by Newton's method. */
function studentQuantile(degreesOfFreedom: number): number {
  let t = jStat.studentt.inv(UPPER, degreesOfFreedom)
  for (let step = 0; step < 2; step++) {
    t -= (shareWithin(t, degreesOfFreedom) - (1 - OUTSIDE)) / (2 * jStat.studentt.pdf(t, degreesOfFreedom))
  }
  return t
}

/**
 * The share of Student's t between -t and t. With whole degrees of freedom it is a finite sum (Abramowitz M, Stegun IA,
 * Handbook of Mathematical Functions, 1964, 26.7.3 and 26.7.4).
 */
function shareWithin(t: number, degreesOfFreedom: number): number {
  const angle = Math.atan(t / Math.sqrt(degreesOfFreedom))
  const odd = degreesOfFreedom % 2
  let term = odd ? Math.cos(angle) : 1
  let sum = 0
  for (let k = 2 + odd; k <= degreesOfFreedom; k += 2) {
    sum += term
    term *= (Math.cos(angle) ** 2 * (k - 1)) / k
  }
  return odd ? ((angle + Math.sin(angle) * sum) * 2) / Math.PI : Math.sin(angle) * sum
}

/**
 * The 95% interval of a share, `count` of `n` (0 to 1); null of none. Wilson's score interval without continuity
 * correction (Wilson EB, J Am Stat Assoc 1927;22:209-212; preferred for small n by Newcombe RG, Stat Med 1998;17:857-872).
 */
export function shareInterval(count: number, n: number): Interval | null {
  if (n === 0) return null
  const share = count / n
  const middle = share + Z ** 2 / (2 * n)
  const reach = Z * Math.sqrt((share * (1 - share)) / n + (Z / (2 * n)) ** 2)
  const whole = 1 + Z ** 2 / n
  // At both ends the formula gives 0 and 1, but for rounding.
  return [count === 0 ? 0 : (middle - reach) / whole, count === n ? 1 : (middle + reach) / whole]
}

/**
 * The exact 95% interval of a Poisson count of events (Garwood F, Biometrika 1936;28:437-442, by gamma quantiles). Of
 * none seen it runs from 0 to the one-sided 95% upper limit, -ln(0.05) or about 3 (the rule of three: Hanley JA,
 * Lippman-Hand A, JAMA 1983;249:1743-1745).
 */
export function countInterval(events: number): Interval {
  if (events === 0) return [0, -Math.log(OUTSIDE)]
  return [jStat.gamma.inv(OUTSIDE / 2, events, 1), jStat.gamma.inv(UPPER, events + 1, 1)]
}
