import 'server-only'
import { adverseEventsOfCourse } from '@/lib/adverse-event/data'
import type { Actor } from '@/lib/auth/actor'
import { chartEvents } from '@/lib/chart/chart-events'
import { reportDeclinedBy } from '@/lib/consent/data'
import { courseForView, coursesOfPatient } from '@/lib/course/data'
import { numberSessions } from '@/lib/course/numbering'
import type { CourseView } from '@/lib/course/view'
import { db } from '@/lib/db/client'
import { dischargeHistory } from '@/lib/discharge/data'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Fraction } from '@/lib/mymop/fraction'
import { profile } from '@/lib/mymop/profile'
import { baselineOf, byTimeGiven } from '@/lib/mymop/progress'
import { fold } from '@/lib/patient/fold'
import { redFlagScreens } from '@/lib/red-flag/data'
import { type AnswerRow, toScores } from '@/lib/response/rows'
import { answersBySession } from './by-session'
import { clinicFigures, MOST_COURSES } from './clinic-figures'
import type { Pair } from './pair'
import type { DrawnCourse } from './shared-axis'
import type { ClinicCourses } from './view'

/**
 * The profiles (0 to 6) of the courses of the clinic's other patients for the same problem, by session number: of those
 * with a baseline the 300 that started last. Patients who declined the use of their data in the clinic's report are left out.
 * Null where fewer than 10 courses are left. It opens no record and names nobody, so it leaves no audit row.
 */
export async function clinicCourses(actor: Actor, course: Compared): Promise<ClinicCourses | null> {
  const spellings = await spellingsOf(actor, course.problem)
  const found: Profiles[] = []
  let looked = 0
  while (found.length < MOST_COURSES) {
    // Nearly every course counts, so that a few more than are missing are mostly enough.
    const take = MOST_COURSES - found.length + SPARE
    const some = await latestCourses(actor, { patientId: course.patient.id, spellings, skip: looked, take })
    const declined = await reportDeclinedBy(
      actor,
      some.map(({ patientId }) => patientId),
    )
    const counted = some.filter(({ patientId }) => !declined.has(patientId))
    found.push(...(await profilesOf(counted.map(({ id }) => id))))
    looked += some.length
    if (some.length < take) break
  }
  return clinicFigures(found.slice(0, MOST_COURSES))
}

const SPARE = 30

/** Of one course: its profile at the baseline (0) and for each session that has one. */
type Profiles = Map<number, Fraction>

type Compared = { problem: string; patient: { id: string } }

type SessionRow = { id: string; courseId: string; treatedOn: string; startTime: string; sequence: number }

type ResponseRow = Pick<
  AnswerRow,
  'sequence' | 'kind' | 'answeredOn' | 'symptom1' | 'symptom2' | 'activity' | 'wellbeing'
> & { id: string; courseId: string; sessionId: string | null }

type Page = { patientId: string; spellings: string[]; skip: number; take: number }

/** Some of the courses of the clinic's other patients for this problem, the last started first. */
function latestCourses(actor: Actor, { patientId, spellings, skip, take }: Page) {
  return db.course.findMany({
    where: { clinicId: actor.clinicId, problem: { in: spellings }, patientId: { not: patientId } },
    select: { id: true, patientId: true },
    orderBy: [{ startedOn: 'desc' }, { id: 'desc' }],
    skip,
    take,
  })
}

/** How the clinic has written this problem: the same but for case, spaces, accents and punctuation. */
async function spellingsOf(actor: Actor, problem: string): Promise<string[]> {
  const folded = fold(problem)
  // Signs alone fold to nothing, and are the same problem only where they are the same signs.
  if (folded === '') return [problem]
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

/** The profiles of those of these courses that have a baseline, in the order given. */
async function profilesOf(ids: string[]): Promise<Profiles[]> {
  if (ids.length === 0) return []
  const these = Prisma.join(ids)
  // A few thousand rows: without Prisma's objects in between they come in half the time.
  const [sessions, responses] = await Promise.all([
    db.$queryRaw<SessionRow[]>`
      SELECT "id", "courseId", "treatedOn", "startTime", "sequence" FROM "Session" WHERE "courseId" IN (${these})`,
    db.$queryRaw<ResponseRow[]>`
      SELECT "id", "courseId", "sessionId", "sequence", "kind", "answeredOn",
        "symptom1", "symptom2", "activity", "wellbeing"
      FROM "Response" WHERE "courseId" IN (${these})`,
  ])
  const [sessionsOf, responsesOf] = [byCourse(sessions), byCourse(responses)]
  return ids.flatMap(id => profilesOfCourse(sessionsOf.get(id) ?? [], responsesOf.get(id) ?? []) ?? [])
}

function profilesOfCourse(sessions: SessionRow[], responses: ResponseRow[]): Profiles | null {
  const times = new Map(sessions.map(session => [session.id, session.startTime]))
  const answers = responses.map(row => ({ ...row, visitTime: times.get(row.sessionId ?? '') })).sort(byTimeGiven)
  const baseline = baselineOf(
    answers,
    sessions.map(({ treatedOn }) => treatedOn),
  )
  if (!baseline) return null
  const profiles: Profiles = new Map()
  for (const [number, row] of answersBySession(numberSessions(sessions), answers, baseline.id)) {
    const found = profile(toScores(row))
    if (found) profiles.set(number, found.value)
  }
  return profiles
}

/** All courses of a patient as their own pages show them, open ones first, then the latest: a view of each of them. */
export async function coursesForView(actor: Actor, patientId: string): Promise<CourseView[]> {
  const courses: CourseView[] = []
  for (const { id } of await coursesOfPatient(actor, patientId)) {
    const course = await courseForView(actor, id)
    if (course) courses.push(course)
  }
  return courses
}

/**
 * Two courses of a patient with all that their charts show, in the order asked for: a view of both. Null, and no view of
 * either, unless both are this patient's and in the clinic.
 */
export async function pairForView(
  actor: Actor,
  patientId: string,
  { first, second }: Pair,
): Promise<[DrawnCourse, DrawnCourse] | null> {
  const where = { id: { in: [first, second] }, patientId, clinicId: actor.clinicId }
  if ((await db.course.count({ where })) !== 2) return null
  const [one, other] = [await drawnCourse(actor, first), await drawnCourse(actor, second)]
  return one && other && [one, other]
}

async function drawnCourse(actor: Actor, courseId: string): Promise<DrawnCourse | null> {
  const course = await courseForView(actor, courseId)
  if (!course) return null
  const [adverseEvents, screens, discharges] = await Promise.all([
    adverseEventsOfCourse(actor, courseId),
    redFlagScreens(actor, courseId),
    dischargeHistory(actor, courseId),
  ])
  return { course, events: chartEvents(course, { adverseEvents, screens, discharges }, actor.clinic.timeZone) }
}
