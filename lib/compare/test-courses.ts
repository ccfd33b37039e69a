import 'server-only'
import type { TestPractice } from '@/lib/auth/test-practice'
import { addDays } from '@/lib/time/day'

type Scored = [symptom1: number, symptom2: number | null]

type Made = {
  problem?: string
  startedOn?: string
  /** Scores of symptoms 1 and 2: at the start, then at the sessions that follow each other weekly; null is not scored. */
  scores?: (Scored | null)[]
  patientId?: string
}

/** For tests: a course of a new patient, written without the forms; the first session is a week after the start. */
export async function addTestCourse({ db, clinicId, memberId }: TestPractice, made: Made = {}) {
  const { problem = 'Low back pain', startedOn = '2026-03-02', scores = [[4, 4]] } = made
  const name = { givenName: 'Omar', familyName: 'Specimen', searchText: 'specimen omar' }
  const id = crypto.randomUUID()
  const patientId =
    made.patientId ??
    (
      await db.patient.create({
        data: { clinicId, ...name, birthDate: '1980-01-01', reference: id, createdById: memberId },
      })
    ).id
  const by = { clinicId, practitionerId: memberId, createdById: memberId }
  await db.course.create({
    data: {
      id,
      ...by,
      patientId,
      problem,
      startedOn,
      plannedSessions: 8,
      symptom1Words: 'Ache',
      symptom2Words: 'Stiff',
    },
  })
  const [start = null, ...later] = scores
  const sessions = later.map((_, index) => ({ id: crypto.randomUUID(), on: addDays(startedOn, 7 * (index + 1)) }))
  await db.session.createMany({
    data: sessions.map((session, index) => ({
      id: session.id,
      ...by,
      courseId: id,
      sequence: index + 1,
      treatedOn: session.on,
    })),
  })
  const given = [
    { on: startedOn, id: null, score: start },
    ...sessions.map((one, at) => ({ ...one, score: later[at] ?? null })),
  ]
  await db.response.createMany({
    data: given.flatMap(({ on, id: sessionId, score }, index) =>
      score === null
        ? []
        : [
            {
              clinicId,
              courseId: id,
              sessionId,
              sequence: index + 1,
              kind: index === 0 ? ('initial' as const) : ('follow_up' as const),
              answeredOn: on,
              answeredBy: 'alone' as const,
              answeredHow: 'paper' as const,
              earlierScoresInView: false,
              symptom1: score[0],
              symptom2: score[1],
              enteredById: memberId,
            },
          ],
    ),
  })
  return { id, patientId, problem }
}
