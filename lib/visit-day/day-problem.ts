import type { Actor } from '@/lib/auth/actor'
import type { FieldError } from '@/lib/result'
import { type Day, today } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'

type Around = { birthDate: Day; startedOn: Day }

/**
 * What is wrong with the day of a visit, an answer, a start or an end, in words beside `field`: not after today (in
 * the clinic's time zone), not before the patient's birth, not before the course.
 */
export function dayProblem(actor: Actor, field: string, day: Day, { birthDate, startedOn }: Around): FieldError[] {
  const { timeZone } = actor.clinic
  if (day > today(timeZone)) return [{ field, message: 'This day is still to come. Choose today or an earlier day.' }]
  if (day < birthDate) return [{ field, message: 'This day is before the patient was born.' }]
  if (day < startedOn) {
    const start = formatDay(startedOn, timeZone, 'long')
    return [
      {
        field,
        message: `The course started on ${start}. Choose that day or a later one, or move the start of the course.`,
      },
    ]
  }
  return []
}
