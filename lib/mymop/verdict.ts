import { absolute, compareToHundredths, type Fraction, formatFraction } from './fraction'

/** From which change a verdict is given, in hundredths of a scale point, each above 0: 50 is 0.50. */
export type Thresholds = { small: number; moderate: number; large: number }

export const DEFAULT_THRESHOLDS: Thresholds = { small: 50, moderate: 100, large: 150 }

export const THRESHOLD_SOURCE =
  'The convention for 7-point scales: 0.5 is a small change, 1.0 a moderate and 1.5 a large one. The published ' +
  'minimal important difference for the MYMOP profile is 0.516 (Chung 2010, Health Qual Life Outcomes 8:111, n=272).'

export type Verdict = 'large' | 'moderate' | 'small' | 'none' | 'worse'

export const VERDICT_WORDS: Record<Verdict, string> = {
  large: 'a large improvement',
  moderate: 'a moderate improvement',
  small: 'a small improvement',
  none: 'no important change',
  worse: 'worse',
}

/** The verdict on a paired change of the profile: each threshold counts when it is just reached, on both sides. */
export function verdict(change: Fraction, thresholds: Thresholds): Verdict {
  if (compareToHundredths(change, thresholds.large) >= 0) return 'large'
  if (compareToHundredths(change, thresholds.moderate) >= 0) return 'moderate'
  if (compareToHundredths(change, thresholds.small) >= 0) return 'small'
  return compareToHundredths(change, -thresholds.small) <= 0 ? 'worse' : 'none'
}

/** A change of the profile in words: 'better by 1.75', 'worse by 0.75', 'no change'. */
export function changeWords(change: Fraction): string {
  if (change.n === 0) return 'no change'
  return `${change.n > 0 ? 'better' : 'worse'} by ${formatFraction(absolute(change))}`
}

/** A change of one item in words, from a whole number of points: 'better by 2', 'worse by 1', 'no change'. */
export function itemChangeWords(change: number): string {
  if (change === 0) return 'no change'
  return `${change > 0 ? 'better' : 'worse'} by ${Math.abs(change)}`
}
