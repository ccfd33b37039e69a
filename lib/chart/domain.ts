/** First and last place that the x axis shows; the second is always the larger. */
export type Domain = readonly [number, number]

const PADDING = 0.05
const SHORTEST_SPAN = 14

/**
 * First and last day number that the x axis shows: all the given days with a twentieth, at least a day, to spare at
 * either side. A course of a day or a few keeps two weeks, its room to the right, where what comes next will stand.
 */
export function domainOf(days: readonly number[]): Domain {
  const first = days.length > 0 ? Math.min(...days) : 0
  const last = days.length > 0 ? Math.max(...days) : 0
  const padding = Math.max(1, Math.ceil((last - first) * PADDING))
  return [first - padding, Math.max(last + padding, first - padding + SHORTEST_SPAN)]
}
