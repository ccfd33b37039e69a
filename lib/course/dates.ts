import type { FieldError } from '@/lib/result'
import type { Day } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'

type Around = { today: Day; birthDate: Day; startedOn: Day; timeZone: string }

/** What is wrong with the day of a visit or an answer, in words: not after today, not before the birth or the course. */
export function dayProblem(field: string, day: Day, around: Around): FieldError[] {
  if (day > around.today) return [{ field, message: 'This day is still to come. Choose today or an earlier day.' }]
  if (day < around.birthDate) return [{ field, message: 'This day is before the patient was born.' }]
  if (day < around.startedOn) {
    const start = formatDay(around.startedOn, around.timeZone, 'long')
    return [
      {
        field,
        message: `The course started on ${start}. Choose that day or a later one, or move the start of the course.`,
      },
    ]
  }
  return []
}
