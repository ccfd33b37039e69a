import type { Standing } from '@/lib/mymop/progress'
import { answersFor } from '@/lib/response/answers-for'
import type { Day } from '@/lib/time/day'
import type { CourseView, ResponseView } from './view'

export type LatestAnswer = {
  answeredBy: string
  answeredHow: string
  medication: { medicationTaken: boolean | null; medication: string }
  scores: ResponseView['scores']
}

/** What the latest answer of a course said, which the next form builds on; null where there is none yet. */
export function latestAnswer(course: CourseView): LatestAnswer | null {
  const id = course.progress.latest?.answer.id
  const latest = course.responses.find(response => response.id === id)
  if (!latest) return null
  const { answeredBy, answeredHow, medicationTaken, medication, scores } = latest
  return { answeredBy, answeredHow, medication: { medicationTaken, medication }, scores }
}

/** The latest answer, where it belongs to no session yet and can stand for one on this day. */
export function answerWaiting(course: CourseView, treatedOn: Day): Standing | null {
  const standing = course.progress.latest
  const response = course.responses.find(({ id }) => id === standing?.answer.id)
  return standing && response?.sessionId === null && answersFor(response.answeredOn, treatedOn) ? standing : null
}
