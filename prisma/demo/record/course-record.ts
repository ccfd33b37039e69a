import type {
  AdverseEvent,
  AdviceGiven,
  Course,
  HomeAdvice,
  Intake,
  RedFlagAnswer,
  RedFlagScreen,
  Response,
  Session,
} from '@/lib/generated/prisma/client'
import type { Day } from '@/lib/time/day'
import { idAt } from '../moments'
import type { Problem } from '../problems/problem'
import { randomFor } from '../random'
import type { Treatment } from '../treatment/treatments'
import { eventRow } from './adverse-events'
import { intakeOf } from './intake'
import { screenOf } from './red-flags'

/** What the record holds of a course around its sessions and answers. */
export type AroundCourse = {
  intakes: Intake[]
  redFlagScreens: RedFlagScreen[]
  redFlagAnswers: RedFlagAnswer[]
  adverseEvents: AdverseEvent[]
  advicesGiven: AdviceGiven[]
}

type Given = {
  seed: number
  key: number
  today: Day
  course: Course
  problem: Problem
  sessions: Session[]
  responses: Response[]
  treatments: Treatment[]
  homeAdvices: readonly HomeAdvice[]
}

/** From its own chance, so that no identifier of a session or an answer depends on it. */
export function aroundCourse({
  seed,
  key,
  today,
  course,
  problem,
  sessions,
  responses,
  treatments,
  homeAdvices,
}: Given): AroundCourse {
  const random = randomFor(seed, 'around', key)
  const [first] = sessions
  if (!first) return { intakes: [], redFlagScreens: [], redFlagAnswers: [], adverseEvents: [], advicesGiven: [] }
  const { screens, answers } = screenOf({ course, first, today, random })
  return {
    intakes: [intakeOf({ course, first, response: responses[0], problem, random })],
    redFlagScreens: screens,
    redFlagAnswers: answers,
    adverseEvents: sessions.flatMap((session, at) => {
      const event = treatments[at]?.event
      return event ? eventRow(event, { course, session, today, random }) : []
    }),
    advicesGiven: sessions.flatMap((session, at) => {
      const advice = homeAdvices[treatments[at]?.given ?? -1]
      if (!advice) return []
      const { id: adviceId, title, text } = advice
      return {
        id: idAt(session.createdAt, random),
        clinicId: course.clinicId,
        sessionId: session.id,
        adviceId,
        title,
        text,
      }
    }),
  }
}
