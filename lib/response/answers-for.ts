import { type Day, daysBetween } from '@/lib/time/day'

/** MYMOP asks about the last week: an answer of the session's day or the 7 days before it can stand for that session. */
export function answersFor(answeredOn: Day, treatedOn: Day): boolean {
  const days = daysBetween(answeredOn, treatedOn)
  return days >= 0 && days <= 7
}
