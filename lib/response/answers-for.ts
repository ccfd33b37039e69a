import { addDays, type Day } from '@/lib/time/day'

/** The first day of which an answer can stand for a session of this day. */
export function earliestAnswerFor(treatedOn: Day): Day {
  return addDays(treatedOn, -7)
}

/** MYMOP asks about the last week: an answer of the session's day or the 7 days before it can stand for that session. */
export function answersFor(answeredOn: Day, treatedOn: Day): boolean {
  return answeredOn <= treatedOn && answeredOn >= earliestAnswerFor(treatedOn)
}
