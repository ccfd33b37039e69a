import type { CourseView } from '@/lib/course/view'
import type { Standing } from '@/lib/mymop/progress'
import { answersBySession } from './by-session'

/** Whether the answer of a session's day is the baseline, and so stands as the start and not for the session. */
export function isStartDay({ sessions, progress }: Pick<CourseView, 'sessions' | 'progress'>, number: number): boolean {
  return sessions.some(session => session.number === number && session.treatedOn === progress.baseline?.answeredOn)
}

/** Where the patient stood for each session of a course, by the session's number; the baseline is session 0. */
export function standingsBySession(course: Pick<CourseView, 'sessions' | 'responses' | 'progress'>) {
  const { sessions, responses, progress } = course
  const sessionOf = new Map(responses.map(({ id, sessionId }) => [id, sessionId]))
  const answers = progress.standings.map(standing => ({
    id: standing.answer.id,
    answeredOn: standing.answer.answeredOn,
    sessionId: sessionOf.get(standing.answer.id) ?? null,
    standing,
  }))
  const given = answersBySession(sessions, answers, progress.baseline?.id ?? null)
  return new Map<number, Standing>([...given].map(([number, { standing }]) => [number, standing]))
}
