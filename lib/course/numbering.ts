import type { Day } from '@/lib/time/day'

type Treated = { treatedOn: Day; startTime: string; sequence: number }

/** Sessions in the order in which they took place, numbered from 1: a visit recorded late takes its place by its day. */
export function numberSessions<T extends Treated>(sessions: T[]): (T & { number: number })[] {
  return [...sessions].sort(byTimeTreated).map((session, index) => ({ ...session, number: index + 1 }))
}

/** For sorting sessions into the order in which they took place. */
export function byTimeTreated(a: Treated, b: Treated): number {
  if (a.treatedOn !== b.treatedOn) return a.treatedOn < b.treatedOn ? -1 : 1
  // Those without a time come last in their day: going by entry beside them alone would be no order at all.
  const [timeA, timeB] = [a.startTime || '24:00', b.startTime || '24:00']
  if (timeA !== timeB) return timeA < timeB ? -1 : 1
  return a.sequence - b.sequence
}

/**
 * How far a course is: 'session 3 of 8', 'session 10, 8 planned' where it went on, or 'session 3' where nobody said how
 * many are planned (0).
 */
export function sessionWords(count: number, planned: number): string {
  if (planned === 0) return count === 0 ? 'no session' : `session ${count}`
  return count <= planned ? `session ${count} of ${planned}` : `session ${count}, ${planned} planned`
}
