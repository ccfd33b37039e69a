import { formatDay } from '@/lib/time/format'
import type { ChartPanel } from './model'

/**
 * A panel as it is read out: its name, which way is better, every value with its day in order, and the change at the end,
 * with its day where later answers left the value out.
 * 'Profile, 0 to 6, lower is better. 8 June 2026: 4.75. 22 June 2026: 3.00. In the end better by 1.75.'
 */
export function seriesWords(
  { name, ownWords, scale, marks, end }: Omit<ChartPanel, 'sentence'>,
  timeZone: string,
): string {
  const named = ownWords ? `${name}, “${ownWords}”` : name
  const values = marks.flatMap(({ day, text }) => (text ? [`${formatDay(day, timeZone, 'long')}: ${text}.`] : []))
  const last = marks.findLast(({ value }) => value !== null)
  const when = last && last !== marks.at(-1) ? `On ${formatDay(last.day, timeZone, 'long')}` : 'In the end'
  const change = end?.change ? [`${when} ${end.change}.`] : []
  return [`${named}, ${scale.low} to ${scale.high}, lower is better.`, ...values, ...change].join(' ')
}
