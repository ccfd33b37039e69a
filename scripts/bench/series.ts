/** Milliseconds. */
export type Percentiles = { p50: number; p99: number }
export type Series = Percentiles & { rps: number }

/** The smallest of the values that at least this share of them does not exceed. */
export function percentile(sorted: number[], share: number): number {
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN
}

const rounded = (value: number, digits: number) => Number(value.toFixed(digits))

export function percentiles(milliseconds: number[]): Percentiles {
  const sorted = [...milliseconds].sort((a, b) => a - b)
  return { p50: rounded(percentile(sorted, 0.5), 2), p99: rounded(percentile(sorted, 0.99), 2) }
}

/** `seconds` is how long all of them together took. */
export function series(milliseconds: number[], seconds: number): Series {
  return { ...percentiles(milliseconds), rps: rounded(milliseconds.length / seconds, 1) }
}
