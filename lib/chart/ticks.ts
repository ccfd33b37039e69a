import { type Day, dayFromNumber } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'
import type { Domain } from './domain'

/** A place of the x axis with its name. */
export type NamedPlace = { place: number; label: string }

/**
 * Chooses which of the visit days the x axis names: the first, the last, and as many between as stand far enough apart
 * that at most `most` labels fit. Days come as day numbers in any order; the answer is in order and without doubles.
 */
export function chooseTicks(days: readonly number[], [first, last]: Domain, most: number): number[] {
  const inOrder = [...new Set(days)].sort((a, b) => a - b)
  const end = inOrder.at(-1)
  if (end === undefined) return []
  const apart = (last - first) / most
  const chosen: number[] = []
  for (const day of inOrder) {
    const before = chosen.at(-1)
    const farEnough = before === undefined || day - before >= apart
    if (farEnough && (before === undefined || day === end || end - day >= apart)) chosen.push(day)
  }
  return chosen
}

/** Day numbers with the names that an axis gives them; the year where it is the first of its year and not the only. */
export function namedDays(days: readonly number[], timeZone: string): NamedPlace[] {
  const yearOf = (day: Day) => day.slice(0, 4)
  const inOrder = days.map(dayFromNumber)
  const years = new Set(inOrder.map(yearOf))
  return inOrder.map((day, index) => {
    const before = inOrder[index - 1]
    const saysYear = years.size > 1 && (before === undefined || yearOf(before) !== yearOf(day))
    const label = formatDay(day, timeZone, 'short')
    return { place: days[index] ?? 0, label: saysYear ? `${label} ${yearOf(day)}` : label }
  })
}

const STEPS = [1, 2, 5, 10, 20, 50]

/** The sessions that an axis of sessions names, every one or every second, fifth ...: at most about `most` of the `room` sessions
 * that the axis is long. */
export function namedSessions(count: number, startsAtZero: boolean, most: number, room = count): NamedPlace[] {
  const step = STEPS.find(each => room / each <= most) ?? 100
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  // Every second are the odd ones, so that the first is among them.
  const chosen = numbers.filter(number =>
    step <= 2 ? (number - 1) % step === 0 : number % step === 0 || (number === 1 && !startsAtZero),
  )
  // "start" is a word: where sessions stand close, the first number would run into it.
  const close = startsAtZero && room > most / 2
  const start = startsAtZero ? [{ place: 0, label: 'start' }] : []
  return [
    ...start,
    ...chosen.filter(number => !(close && number === 1)).map(number => ({ place: number, label: String(number) })),
  ]
}
