import type { Thresholds, Verdict } from '@/lib/mymop/verdict'

/** From the best to the worst, as every bar and table has them. */
export const BANDS = ['large', 'moderate', 'small', 'none', 'worse'] as const satisfies readonly Verdict[]

export const BAND_WORDS: Record<Verdict, string> = {
  large: 'Large improvement',
  moderate: 'Moderate improvement',
  small: 'Small improvement',
  none: 'No important change',
  worse: 'Worse',
}

/** Which changes have a verdict, by the clinic's thresholds: 'better by 1.00 to under 1.50'. */
export function bandRange(band: Verdict, { small, moderate, large }: Thresholds): string {
  const points = (hundredths: number) => (hundredths / 100).toFixed(2)
  switch (band) {
    case 'large':
      return `better by ${points(large)} or more`
    case 'moderate':
      return `better by ${points(moderate)} to under ${points(large)}`
    case 'small':
      return `better by ${points(small)} to under ${points(moderate)}`
    case 'none':
      return `less than ${points(small)} either way`
    case 'worse':
      return `worse by ${points(small)} or more`
  }
}

/** One piece of a bar: where it begins and how long it is, in shares of the bar. */
export type Segment = { band: Verdict; count: number; from: number; share: number }

/** The pieces of a bar of counts from the best to the worst, without those of none. A bar of nothing has no pieces. */
export function segmentsOf(counts: Record<Verdict, number>): Segment[] {
  const all = BANDS.reduce((sum, band) => sum + counts[band], 0)
  let before = 0
  return BANDS.flatMap(band => {
    const count = counts[band]
    const segment = { band, count, from: before / all, share: count / all }
    before += count
    return count === 0 ? [] : [segment]
  })
}
