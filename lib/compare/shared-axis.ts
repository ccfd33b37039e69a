import type { ChartEvent, ChartExtent } from '@/lib/chart/input'
import type { CourseView } from '@/lib/course/view'
import { daysBetween } from '@/lib/time/day'

/** A course with all that its chart shows. */
export type DrawnCourse = { course: CourseView; events: ChartEvent[] }

/** What the axes of several courses have to show so that a week, or a session, is as wide in each of them. */
export function sharedExtent(drawn: readonly DrawnCourse[]): ChartExtent {
  return {
    days: Math.max(0, ...drawn.map(lengthInDays)),
    first: drawn.some(beginsBefore) ? 0 : 1,
    sessions: Math.max(0, ...drawn.map(lastSession)),
  }
}

function lengthInDays(drawn: DrawnCourse): number {
  const days = daysOf(drawn).sort()
  const [first, last] = [days[0], days.at(-1)]
  return first && last ? daysBetween(first, last) : 0
}

/** Whether something stands before the first session: the baseline does, and whatever happened earlier. */
function beginsBefore(drawn: DrawnCourse): boolean {
  if (drawn.course.progress.baseline) return true
  const first = drawn.course.sessions[0]?.treatedOn
  return daysOf(drawn).some(day => first === undefined || day < first)
}

/** What came after the last session stands behind it, before where the next would be. */
function lastSession(drawn: DrawnCourse): number {
  const { sessions } = drawn.course
  const last = sessions.at(-1)?.treatedOn ?? ''
  return sessions.length + (daysOf(drawn).some(day => day > last) ? 1 : 0)
}

function daysOf({ course: { progress, sessions }, events }: DrawnCourse) {
  return [
    ...progress.standings.map(({ answer }) => answer.answeredOn),
    ...sessions.map(({ treatedOn }) => treatedOn),
    ...events.map(({ day }) => day),
  ]
}
