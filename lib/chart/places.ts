import { type Day, dayNumber } from '@/lib/time/day'
import { type Domain, domainOf } from './domain'
import type { ChartExtent } from './input'
import type { ChartAxis } from './model'

/** Where the baseline stands on the axis of sessions: it was given before the first treatment, if on its very day. */
export const START = 0

/** Something with a place on the x axis: its day, and the number of its session where it belongs to one. */
export type Moment = { day: Day; session: number | null }

type Treated = { number: number; treatedOn: Day }

/** Where a moment stands: its day number, or its place among the sessions. */
export type PlaceOf = (moment: Moment) => number

const FEWEST_SESSIONS = 4

/** The places of an axis, and the stretch that it shows, for these moments of a course; with an `extent` at least that. */
export function placesOf(
  axis: ChartAxis,
  moments: readonly Moment[],
  treated: readonly Treated[],
  extent?: ChartExtent,
): { place: PlaceOf; domain: Domain } {
  if (axis === 'time') {
    const place: PlaceOf = ({ day }) => dayNumber(day)
    const days = moments.map(place)
    const end = extent && days.length > 0 ? [Math.min(...days) + extent.days] : []
    return { place, domain: domainOf([...days, ...end]) }
  }
  const place = sessionPlaces(moments, treated)
  const places = moments.map(place)
  const own = places.length > 0 ? Math.floor(Math.min(...places)) : 0
  const first = extent ? Math.min(extent.first, places.length > 0 ? own : 1) : own
  const last = Math.max(first + FEWEST_SESSIONS - 1, extent?.sessions ?? 0, ...places)
  return { place, domain: [first - 0.5, last + 0.5] }
}

/**
 * On the axis of sessions a moment stands at its session's number, or its day's. What happened between two visits stands
 * between them, in order; what was before the first visit stands between the start and it.
 */
function sessionPlaces(moments: readonly Moment[], treated: readonly Treated[]): PlaceOf {
  const numberOn = new Map(treated.map(({ treatedOn, number }) => [treatedOn, number]))
  const before = (day: Day) => treated.filter(({ treatedOn }) => treatedOn < day).length
  const between = new Map<number, Day[]>()
  const loose = moments.filter(({ day, session }) => session === null && !numberOn.has(day)).map(({ day }) => day)
  for (const day of [...new Set(loose)].sort()) between.set(before(day), [...(between.get(before(day)) ?? []), day])
  return ({ day, session }) => {
    const number = session ?? numberOn.get(day)
    if (number !== undefined) return number
    const earlier = before(day)
    const days = between.get(earlier) ?? [day]
    const index = Math.max(days.indexOf(day), 0)
    return earlier + (index + 1) / (days.length + 1)
  }
}

/** Turns places into shares of the plot's width, 0 to 1. */
export function shareIn([first, last]: Domain): (place: number) => number {
  return place => (place - first) / (last - first)
}
