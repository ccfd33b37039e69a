import 'server-only'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { courseProgress } from '@/lib/mymop/progress'
import { answerColumns, toAnswer, toAnswers } from '@/lib/response/rows'
import { numberSessions } from './numbering'
import { summaryColumns } from './rows'
import { toSummary } from './summary'
import type { CourseSummary, CourseView } from './view'

const patientColumns = { id: true, givenName: true, familyName: true, birthDate: true, reference: true } as const

const viewed = {
  patient: { select: patientColumns },
  practitioner: { select: { id: true, name: true } },
  discharges: { where: { reopenedAt: null }, select: { dischargedOn: true, reason: true, note: true } },
  sessions: {
    select: {
      id: true,
      sequence: true,
      treatedOn: true,
      startTime: true,
      prescription: true,
      modalities: true,
      electroHz: true,
      electroHzHigh: true,
      note: true,
      importId: true,
      version: true,
      practitioner: { select: { name: true } },
    },
  },
  responses: {
    select: {
      ...answerColumns,
      answeredBy: true,
      answeredHow: true,
      somethingElse: true,
      note: true,
      importId: true,
    },
  },
} as const

/** A course with everything its page shows, or null where the clinic has none of this id. Leaves an audit row. */
export async function courseForView(actor: Actor, courseId: string): Promise<CourseView | null> {
  const row = await db.course.findFirst({ where: { id: courseId, clinicId: actor.clinicId }, include: viewed })
  if (!row) return null
  await audit(db, actor, { action: 'course.viewed', subjectId: row.id, patientId: row.patientId })
  const answers = toAnswers(row.responses, row.sessions)
  const treatedOn = row.sessions.map(session => session.treatedOn)
  const responseOf = new Map(row.responses.map(response => [response.sessionId, response.id]))
  return {
    id: row.id,
    version: row.version,
    problem: row.problem,
    startedOn: row.startedOn,
    plannedSessions: row.plannedSessions,
    resting: row.resting,
    practitioner: row.practitioner,
    patient: row.patient,
    words: { symptom1: row.symptom1Words, symptom2: row.symptom2Words, activity: row.activityWords },
    sessions: numberSessions(row.sessions).map(
      ({ sequence: _, version, importId, practitioner, electroHz, electroHzHigh, ...session }) => ({
        ...session,
        practitioner: practitioner.name,
        electro: electroWords(electroHz, electroHzHigh),
        amended: version > 1,
        broughtIn: importId !== null,
        responseId: responseOf.get(session.id) ?? null,
      }),
    ),
    responses: row.responses.map(({ answeredBy, answeredHow, somethingElse, note, importId, ...answer }) => ({
      ...toAnswer(answer),
      sessionId: answer.sessionId,
      answeredBy,
      answeredHow,
      somethingElse,
      note,
      broughtIn: importId !== null,
    })),
    progress: courseProgress(answers, treatedOn, actor.clinic.thresholds),
    discharge: row.discharges[0] ?? null,
  }
}

function electroWords(hz: number | null, high: number | null): string {
  const each = [hz, high].filter(value => value !== null)
  return each.length > 0 ? `${each.join(' and ')} Hz` : ''
}

/** All courses of a patient, open ones first, then the latest. */
export async function coursesOfPatient(actor: Actor, patientId: string): Promise<CourseSummary[]> {
  const rows = await db.course.findMany({
    where: { patientId, clinicId: actor.clinicId },
    select: summaryColumns,
    orderBy: [{ startedOn: 'desc' }, { createdAt: 'desc' }],
  })
  const courses = rows.map(row => toSummary(row, actor.clinic.thresholds))
  return courses.sort((a, b) => Number(b.open) - Number(a.open))
}

/** What the clinic has called its problems so far, the most frequent first, at most 50: suggestions while typing. */
export async function problemsOfClinic(actor: Actor): Promise<string[]> {
  const rows = await db.course.groupBy({
    by: ['problem'],
    where: { clinicId: actor.clinicId },
    orderBy: { _count: { problem: 'desc' } },
    take: 50,
  })
  return rows.map(row => row.problem)
}
