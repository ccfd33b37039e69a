import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { reportDeclinedBy } from '@/lib/consent/data'
import { numberSessions } from '@/lib/course/numbering'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Fraction } from '@/lib/mymop/fraction'
import { profile } from '@/lib/mymop/profile'
import { byTimeGiven } from '@/lib/mymop/progress'
import { fold } from '@/lib/patient/fold'
import { toScores } from '@/lib/response/rows'
import { answersBySession } from './by-session'
import { clinicFigures, MOST_COURSES } from './clinic-figures'
import type { ClinicCourses } from './view'

/**
 * The profiles (0 to 6) of the clinic's other courses for the same problem, by session number: of those with a
 * baseline the 300 that started last. Patients who declined the use of their data in the clinic's report are left out.
 * Null where fewer than 10 courses are left. It opens no record and names nobody, so it leaves no audit row.
 */
export async function clinicCourses(actor: Actor, course: Compared): Promise<ClinicCourses | null> {
  const ids = await idsToCompare(actor, course)
  const where = { courseId: { in: ids } }
  const [sessions, responses] = await Promise.all([
    db.session.findMany({ where, select: sessionColumns }),
    db.response.findMany({ where, select: responseColumns }),
  ])
  const sessionsOf = byCourse(sessions)
  const responsesOf = byCourse(responses)
  return clinicFigures(ids.map(id => profilesOf(sessionsOf.get(id) ?? [], responsesOf.get(id) ?? [])))
}

type Compared = { id: string; problem: string }

const sessionColumns = { id: true, courseId: true, treatedOn: true, startTime: true, sequence: true } as const

const responseColumns = {
  id: true,
  courseId: true,
  sessionId: true,
  sequence: true,
  kind: true,
  answeredOn: true,
  symptom1: true,
  symptom2: true,
  activity: true,
  wellbeing: true,
} as const

type SessionRow = Prisma.SessionGetPayload<{ select: typeof sessionColumns }>
type ResponseRow = Prisma.ResponseGetPayload<{ select: typeof responseColumns }>

/** The courses that `clinicCourses` looks at, the last started first: with a baseline, as `courseProgress` defines it. */
async function idsToCompare(actor: Actor, { id, problem }: Compared): Promise<string[]> {
  const spellings = await spellingsOf(actor, problem)
  if (spellings.length === 0) return []
  const rows = await db.$queryRaw<{ id: string; patientId: string; asked: number | boolean }[]>`
    SELECT c."id", c."patientId", EXISTS (
      SELECT 1 FROM "Consent" k
      WHERE k."patientId" = c."patientId" AND k."kind" = 'report' AND (NOT k."given" OR k."withdrawnOn" <> '')
    ) AS "asked"
    FROM "Course" c JOIN "Response" r ON r."courseId" = c."id" AND r."kind" = 'initial'
    WHERE c."clinicId" = ${actor.clinicId} AND c."problem" IN (${Prisma.join(spellings)}) AND c."id" <> ${id}
      AND NOT EXISTS (SELECT 1 FROM "Session" s WHERE s."courseId" = c."id" AND s."treatedOn" < r."answeredOn")
    ORDER BY c."startedOn" DESC, c."id" DESC`
  // Whoever once declined or withdrew may have agreed since: which of it stands is decided in one place.
  const mayHaveDeclined = rows.filter(({ asked }) => asked).map(({ patientId }) => patientId)
  const declined = await reportDeclinedBy(actor, mayHaveDeclined)
  return rows
    .filter(({ patientId }) => !declined.has(patientId))
    .slice(0, MOST_COURSES)
    .map(row => row.id)
}

/** How the clinic has written this problem: the same but for case, spaces, accents and punctuation. */
async function spellingsOf(actor: Actor, problem: string): Promise<string[]> {
  const folded = fold(problem)
  const rows = await db.course.groupBy({ by: ['problem'], where: { clinicId: actor.clinicId } })
  return rows.map(row => row.problem).filter(spelling => fold(spelling) === folded)
}

function byCourse<T extends { courseId: string }>(rows: T[]): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const row of rows) {
    const others = found.get(row.courseId)
    if (others) others.push(row)
    else found.set(row.courseId, [row])
  }
  return found
}

function profilesOf(sessions: SessionRow[], responses: ResponseRow[]): Map<number, Fraction> {
  const times = new Map(sessions.map(session => [session.id, session.startTime]))
  const answers = responses.map(row => ({ ...row, visitTime: times.get(row.sessionId ?? '') })).sort(byTimeGiven)
  const baseline = answers.find(({ kind }) => kind === 'initial')
  const given = answersBySession(numberSessions(sessions), answers, baseline?.id ?? null)
  const profiles = new Map<number, Fraction>()
  for (const [number, row] of given) {
    const found = profile(toScores(row))
    if (found) profiles.set(number, found.value)
  }
  return profiles
}
