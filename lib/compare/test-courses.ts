import 'server-only'
import type { TestPractice } from '@/lib/auth/test-practice'
import { addDays } from '@/lib/time/day'

type Scored = [symptom1: number, symptom2: number | null]

export type Made = {
  problem?: string
  startedOn?: string
  /** Scores of symptoms 1 and 2: at the start, then at the sessions that follow each other weekly; null is not scored. */
  scores?: (Scored | null)[]
  patientId?: string
}

type TestCourse = { id: string; patientId: string; problem: string }

/** For tests: a course of a new patient, written without the forms; the first session is a week after the start. */
export async function addTestCourse(practice: TestPractice, made: Made = {}): Promise<TestCourse> {
  const [course] = await addTestCourses(practice, [made])
  if (!course) throw new Error('not made')
  return course
}

/** For tests: the same for many courses at once. */
export async function addTestCourses({ db, clinicId, memberId }: TestPractice, all: Made[]): Promise<TestCourse[]> {
  const courses = all.map(({ problem = 'Low back pain', startedOn = '2026-03-02', scores = [[4, 4]], patientId }) => {
    const id = crypto.randomUUID()
    const visits = scores.map((score, index) => ({
      id: crypto.randomUUID(),
      on: addDays(startedOn, 7 * index),
      score,
      index,
    }))
    return { id, problem, startedOn, visits, patientId: patientId ?? id, isNew: !patientId }
  })
  const by = { clinicId, practitionerId: memberId, createdById: memberId }
  const name = { givenName: 'Omar', familyName: 'Specimen', searchText: 'specimen omar', birthDate: '1980-01-01' }
  await db.patient.createMany({
    data: courses.flatMap(({ id, isNew }) =>
      isNew ? [{ id, clinicId, ...name, reference: id, createdById: memberId }] : [],
    ),
  })
  const plan = { plannedSessions: 8, symptom1Words: 'Ache', symptom2Words: 'Stiff' }
  await db.course.createMany({
    data: courses.map(({ id, patientId, problem, startedOn }) => ({
      id,
      ...by,
      patientId,
      problem,
      startedOn,
      ...plan,
    })),
  })
  await db.session.createMany({
    data: courses.flatMap(({ id: courseId, visits }) =>
      visits.slice(1).map(({ id, on, index }) => ({ id, ...by, courseId, sequence: index, treatedOn: on })),
    ),
  })
  const how = { answeredBy: 'alone', answeredHow: 'paper', earlierScoresInView: false, enteredById: memberId } as const
  await db.response.createMany({
    data: courses.flatMap(({ id: courseId, visits }) =>
      visits.flatMap(({ id, on, score, index }) => {
        if (!score) return []
        const [symptom1, symptom2] = score
        const kind = index === 0 ? ('initial' as const) : ('follow_up' as const)
        const sessionId = index === 0 ? null : id
        const given = { sessionId, sequence: index + 1, kind, answeredOn: on }
        return [{ clinicId, courseId, ...how, ...given, symptom1, symptom2 }]
      }),
    ),
  })
  return courses.map(({ id, patientId, problem }) => ({ id, patientId, problem }))
}
