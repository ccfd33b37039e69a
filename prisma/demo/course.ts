import type { Amendment, Course, Discharge, HomeAdvice, Response, Session } from '@/lib/generated/prisma/client'
import type { Day } from '@/lib/time/day'
import { answersOf } from './answers'
import { dischargeRows } from './discharges'
import { idAt, momentAt } from './moments'
import type { Trend } from './notes'
import type { CoursePlan } from './plan'
import type { OwnWords, Problem } from './problems/problem'
import { randomFor } from './random'
import { correctSessions } from './record/corrections'
import { type AroundCourse, aroundCourse } from './record/course-record'
import { responseRows } from './responses'
import { complaint, type State } from './scores'
import { enteredAt, sessionRows } from './sessions'
import { correctSpelling } from './spelling'
import type { Heeded } from './treatment/heeded'
import { treatmentsOf } from './treatment/treatments'
import type { Visits } from './visits'

export type CourseRecord = AroundCourse & {
  course: Course
  sessions: Session[]
  responses: Response[]
  discharges: Discharge[]
  amendments: Amendment[]
}

export type ForCourse = {
  seed: number
  today: Day
  clinicId: string
  memberIds: string[]
  patient: { id: string; age: number }
  problem: Problem
  words: OwnWords
  heeded: Heeded
  homeAdvices: readonly HomeAdvice[]
}

const trendOf = (state: State, before: State | undefined): Trend => {
  if (!before) return 'first'
  const step = state.fallen - before.fallen
  if (step < -0.1 || state.fallen < -0.6) return 'worse'
  return step > 0.15 || state.fallen > 1 ? 'better' : 'same'
}

/** Everything that the record holds of one course. `visits` are its days; there is at least one. */
export function makeCourse(plan: CoursePlan, { visits, pausedAfter }: Visits, given: ForCourse): CourseRecord {
  const { seed, today, clinicId, memberIds, patient, problem, words, heeded, homeAdvices } = given
  const random = randomFor(seed, 'course', plan.key)
  const ladder = patient.age < 17 ? 'none taken' : random.pick(problem.ladders)
  const { leavesOut, say } = answersOf(plan, randomFor(seed, 'answers', plan.key), patient.age, ladder)
  const stateAt = complaint(plan, randomFor(seed, 'scores', plan.key))
  // After a pause the complaint is back to where it was soon after the start.
  const states = visits.map(({ number }) =>
    stateAt(pausedAfter && number > pausedAfter ? number - pausedAfter + 1 : number),
  )
  const after = stateAt(visits.length + 2)
  const [first] = visits
  if (!first) throw new RangeError('A course has at least one visit.')
  const createdAt = momentAt(first.day, first.start + random.int(4, 12) + random.next())
  const course: Course = {
    id: idAt(createdAt, random),
    clinicId,
    patientId: patient.id,
    practitionerId: memberIds[plan.practitioner] ?? '',
    problem: problem.name,
    startedOn: first.day,
    plannedSessions: random.weighted([
      [6, 4],
      [8, 3],
      [10, 2],
      [12, 2],
    ]),
    symptom1Words: words[0],
    symptom2Words: leavesOut === 'symptom2' ? '' : words[1],
    activityWords: leavesOut === 'activity' ? '' : words[2],
    importId: null,
    resting: false,
    version: 1,
    createdById: memberIds[first.practitioner] ?? '',
    createdAt,
  }
  const treatments = treatmentsOf({
    seed,
    key: plan.key,
    problem,
    words,
    heeded,
    trends: states.map((state, at) => trendOf(state, states[at - 1])),
    advices: homeAdvices.length,
  })
  const sessions = sessionRows(visits, {
    clinicId,
    courseId: course.id,
    memberIds,
    random,
    recorded: treatments.map(({ recorded }) => recorded),
    entered: visits.map(visit => {
      const mayBeLate = visit.number > 1 && visit.number < visits.length && pausedAfter === null
      return enteredAt(visit, today, random, mayBeLate)
    }),
  })
  const responses = responseRows(plan, sessions, states, { today, random, say, after })
  const discharges = dischargeRows(plan, sessions, { today, random, fallen: after.fallen, pausedAfter })
  const amendments = correctSpelling(course, sessions[1], random)
  const corrected = correctSessions(sessions, randomFor(seed, 'corrections', plan.key))
  const reopenings = discharges.filter(discharge => discharge.reopenedAt).length
  const version = 1 + amendments.length + discharges.length + reopenings
  const around = aroundCourse({
    seed,
    key: plan.key,
    today,
    course,
    problem,
    sessions,
    responses,
    treatments,
    homeAdvices,
  })
  return {
    course: { ...course, version },
    sessions: corrected.sessions,
    responses,
    discharges,
    amendments: [...amendments, ...corrected.amendments],
    ...around,
  }
}
