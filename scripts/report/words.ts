import { VERDICT_WORDS, type Verdict } from '@/lib/mymop/verdict'
import { capitalised } from '@/lib/mymop/words'
import { countOf, FEWEST, numberWords, rateWords } from '@/lib/report/page/figures'
import type { Interval, Report, Spread } from '@/lib/report/report'

const number = (count: number) => count.toLocaleString('en-GB')
const two = (value: number | null) => (value === null ? '–' : numberWords(value))
const percent = (share: number) => `${(share * 100).toFixed(1)}%`
const between = (interval: Interval | null, shown: (end: number) => string) =>
  interval ? ` (95% interval ${shown(interval[0])} to ${shown(interval[1])})` : ''

/** The report for reading, line by line; `about` says which courses it is on. `--json` has every figure. */
export function reportText(report: Report, about: string[]): string {
  const { period, courses, completion, completion_ci95, change, missing_as_no_change, items, later } = report
  const lost = courses.with_baseline - courses.followed_up
  const share = completion === null ? '' : `, ${percent(completion)}${between(completion_ci95, percent)}`
  return [
    `Courses that began from ${period.from} to ${period.to}`,
    `${capitalised(about.join('; '))}.`,
    '',
    `started ${number(courses.started)}, with a baseline ${number(courses.with_baseline)}`,
    `followed up ${number(courses.followed_up)}${share}, not followed up ${number(lost)}`,
    `left out because the patient declined: ${number(courses.declined)}`,
    '',
    ...lines('change of those followed up', change),
    ...lines('every baseline, the missing counted as no change', missing_as_no_change),
    ...Object.entries(items).flatMap(([item, spread]) => lines(item, spread)),
    ...later.flatMap(({ at, ...spread }) => lines(`at ${at.replace('_', ' ')}`, spread)),
    '',
    eventLine(report),
    '',
    'Above 0 is better. There was no control group: part of any improvement would have come without treatment.',
    '',
  ].join('\n')
}

function lines(label: string, spread: Spread): string[] {
  const { n, mean, sd, ci95, median, q1, q3, bands } = spread
  if (n < FEWEST) return [`${label}: n = ${n}, too few for a mean`]
  const counts = Object.entries(bands).map(([band, count]) => `${VERDICT_WORDS[band as Verdict]} ${number(count)}`)
  return [
    `${label}: n = ${number(n)}, mean ${two(mean)}${between(ci95, two)}, SD ${two(sd)}, median ${two(median)} (${two(q1)} to ${two(q3)})`,
    `  ${counts.join(', ')}`,
  ]
}

function eventLine({ adverse_events: { sessions, events, per_10000: seen, ci95, published } }: Report): string {
  const rate = seen === null || ci95 === null ? '' : `, ${events === 0 ? atMost(ci95) : perSessions(seen, ci95)}`
  const found = `${countOf(events, 'event')} in ${countOf(sessions, 'session')}${rate}`
  return `adverse events: ${found}; ${published.study}: ${published.per_10000} per 10,000`
}

const perSessions = (rate: number, ci95: Interval) => `${rateWords(rate)} per 10,000${between(ci95, rateWords)}`

/** Of none seen there is an upper limit and no interval. */
const atMost = ([, limit]: Interval) => `at most ${rateWords(limit)} per 10,000 (one-sided 95% upper limit)`
