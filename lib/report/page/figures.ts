import type { Interval } from '../report'

/** A group of fewer shows counts alone on the page: a mean of so few says more about chance than about the clinic. */
export const FEWEST = 10

/** Decimals as a figure of the report shows them. A float beside a tie is taken for the tie. */
function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals
  const size = Math.floor(Math.abs(value) * scale + 0.5 + 1e-7)
  return size === 0 ? 0 : (Math.sign(value) * size) / scale
}

/** A number with so many decimals, rounded half away from zero, with a real minus: '1.25', '−0.30', '0.00'. */
export function numberWords(value: number, decimals = 2): string {
  const shown = rounded(value, decimals)
  return `${shown < 0 ? '−' : ''}${Math.abs(shown).toFixed(decimals)}`
}

/** Both ends: '1.02 to 1.46'. */
export const rangeWords = ([low, high]: Interval, decimals = 2): string =>
  `${numberWords(low, decimals)} to ${numberWords(high, decimals)}`

/** A mean change in words: 'better by 1.24', 'worse by 0.30', 'no change'. */
export function meanWords(mean: number): string {
  const shown = rounded(mean, 2)
  if (shown === 0) return 'no change'
  return `${shown > 0 ? 'better' : 'worse'} by ${Math.abs(shown).toFixed(2)}`
}

/** A share (0 to 1) as a whole per cent: '46%'; what is not nobody and not everybody never looks like it. */
export function percentWords(share: number): string {
  const whole = rounded(share * 100, 0)
  if (whole === 0 && share > 0) return 'under 1%'
  return whole === 100 && share < 1 ? 'over 99%' : `${whole}%`
}

/** Both ends of an interval of a share: '41 to 52%'. */
export const percentRange = ([low, high]: Interval): string => `${rounded(low * 100, 0)} to ${percentWords(high)}`

/** '1 course', '1,204 courses'. */
export const countOf = (count: number, one: string, several = `${one}s`): string =>
  `${countWords(count)} ${count === 1 ? one : several}`

/** A count with commas between its thousands, whatever machine writes it. */
export const countWords = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

/** A rate per 10,000: '8.7', and from 100 on without decimals: '1,921'. */
export const rateWords = (rate: number): string => (rate < 99.95 ? numberWords(rate, 1) : countWords(rounded(rate, 0)))
