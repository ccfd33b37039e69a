/** An exact number n/d in lowest terms, d above 0: a threshold must not turn on a floating-point error. */
export type Fraction = { readonly n: number; readonly d: number }

/** n/d in lowest terms. Throws RangeError when d is 0 or either is no safe integer. */
export function fraction(n: number, d: number): Fraction {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d) || d === 0) throw new RangeError('Not a fraction')
  if (n === 0) return { n: 0, d: 1 }
  const divisor = greatestCommonDivisor(Math.abs(n), Math.abs(d)) * Math.sign(d)
  return { n: n / divisor, d: d / divisor }
}

/** a - b, exactly. Throws RangeError when the result cannot be held exactly. */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d - b.n * a.d, a.d * b.d)
}

/** -1 when a is below b, 0 when they are equal, 1 when a is above b. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const { n } = subtract(a, b)
  if (n === 0) return 0
  return n < 0 ? -1 : 1
}

/** Compares with a whole number of hundredths, the unit in which thresholds are kept: 50 is 0.50. */
export function compareToHundredths(f: Fraction, hundredths: number): -1 | 0 | 1 {
  return compare(f, fraction(hundredths, 100))
}

/** The nearest floating-point number, for drawing and statistics; never for a verdict. */
export function toNumber(f: Fraction): number {
  return f.n / f.d
}

/** The same distance from 0, without the sign. */
export function absolute(f: Fraction): Fraction {
  return { n: Math.abs(f.n), d: f.d }
}

/** Always two decimals, rounded half away from zero: '1.75', '-0.67', '0.00' (never '-0.00'). */
export function formatFraction(f: Fraction): string {
  const hundredths = roundedHundredths(f)
  const digits = String(Math.abs(hundredths)).padStart(3, '0')
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** The number of hundredths that `formatFraction` shows: 5/3 gives 167. */
export function roundedHundredths(f: Fraction): number {
  const size = (BigInt(Math.abs(f.n)) * 200n + BigInt(f.d)) / (2n * BigInt(f.d))
  return size === 0n ? 0 : Math.sign(f.n) * Number(size)
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}
