import type { Comparator, Interval, Report, Spread } from '../report'
import { countOf, FEWEST, numberWords, rangeWords } from './figures'

/** One row of the picture in which the clinic's change stands beside published ones. */
export type BesideRow = {
  name: string
  detail: string
  kind: 'own' | 'study' | 'control'
  value: number
  interval: Interval | null
  words: string
}

/** Whether a comparator is what changed without acupuncture. */
export const isControl = ({ study }: Comparator): boolean => /\bcontrol\b/i.test(study)

const MEASURE_WORDS: Record<string, (figure: string) => string> = {
  profile: figure => `${figure} points of the profile`,
  percent_of_baseline: figure => `${figure}% of the baseline`,
  percent_over_1_point: figure => `${figure}% of patients better by over 1 point`,
  percent_improved: figure => `${figure}% of patients improved`,
}

const SPREAD_WORDS: Record<string, (spread: string) => string> = {
  ci95: spread => `95% interval ${spread}`,
  sd_of_change: spread => `SD ${spread}`,
  range: () => 'range over the practices',
}

/** A published figure as it was published: '1.0', '79', '24.5 to 43.0'. */
export function figureOf({ measure, improvement }: Comparator): string {
  const whole = measure === 'profile' && Number.isInteger(improvement)
  return whole ? `${improvement}.0` : String(improvement)
}

/** What a study found, with its unit. */
export function improvementWords(study: Comparator): string {
  const figure = figureOf(study)
  return MEASURE_WORDS[study.measure]?.(figure) ?? `${figure} (${study.measure})`
}

/** How far a study's figure spreads, in words, or ''. */
export function spreadWords({ spread, spread_kind: kind }: Comparator): string {
  if (kind === '') return ''
  return SPREAD_WORDS[kind]?.(spread) ?? spread
}

/** How many of a study were asked, and how many of them answered again. */
export function studyCounts({ n_baseline: before, n_followup: after }: Comparator): string {
  if (before === null && after === null) return 'not given'
  return `${after ?? 'not given,'} of ${before ?? 'a number not given'}`
}

/**
 * The rows of the picture: the clinic's own change, the same with the missing counted as no change, and each published
 * change of the profile. A figure of the clinic's own with fewer than 10 courses is not among them.
 */
export function besideRows({ change, missing_as_no_change: missing, comparators }: Report): BesideRow[] {
  return [
    ...ownRow('This report, followed up', change),
    // Of nobody followed up it would be an assumption alone.
    ...(change.n === 0 ? [] : ownRow('This report, missing as no change', missing)),
    ...comparators.flatMap(studyRow),
  ]
}

function ownRow(name: string, { n, mean, ci95 }: Spread): BesideRow[] {
  if (mean === null || n < FEWEST) return []
  const words = valueWords(mean, ci95)
  return [{ name, detail: countOf(n, 'course'), kind: 'own', value: mean, interval: ci95, words }]
}

function studyRow(study: Comparator): BesideRow[] {
  const { measure, improvement, setting } = study
  if (measure !== 'profile' || typeof improvement !== 'number') return []
  const interval = intervalOf(study)
  const kind = isControl(study) ? 'control' : 'study'
  const detail = kind === 'control' ? `${setting}, no acupuncture` : setting
  const words = [figureOf(study), ...(interval ? [`(${study.spread})`] : [])].join(' ')
  return [{ name: study.study, detail, kind, value: improvement, interval, words }]
}

const valueWords = (value: number, interval: Interval | null): string =>
  interval ? `${numberWords(value)} (${rangeWords(interval)})` : numberWords(value)

function intervalOf({ spread, spread_kind: kind }: Comparator): Interval | null {
  const [, low, high] = /^(-?[\d.]+) to (-?[\d.]+)$/.exec(kind === 'ci95' ? spread : '') ?? []
  return low !== undefined && high !== undefined ? [Number(low), Number(high)] : null
}
