import 'server-only'
import type { TestPractice } from '@/lib/auth/test-practice'
import { responseSchema } from '@/lib/response/schema'
import type { Result } from '@/lib/result'
import { sessionSchema } from '@/lib/session/schema'
import { startCourse } from './mutations'
import { startCourseSchema } from './schema'

type Db = TestPractice['db']
type Typed = Record<string, string>

const key = () => crypto.randomUUID()
const scores = { symptom1: '5', symptom2: '4', activity: '4', wellbeing: '3' }
const about = { answeredBy: 'alone', answeredHow: 'paper', medicationTaken: 'no' }

/** For tests: the form that starts a course on 2 March 2026, as somebody types it. `typed` changes some of it. */
export function courseForm(practitionerId: string, typed: Typed = {}) {
  const plan = { problem: 'Low back pain', startedOn: '2026-03-02', plannedSessions: '8', practitionerId }
  const words = { symptom1Words: 'Stabbing low down', symptom2Words: 'Stiff mornings', activityWords: 'Tying shoes' }
  return startCourseSchema.parse({ ...plan, ...words, ...scores, ...about, submission: key(), ...typed })
}

/** For tests: the form of a visit on 9 March 2026 with four scores. */
export function sessionForm(typed: Typed = {}) {
  const treatment = { treatedOn: '2026-03-09', startTime: '09:30', note: 'BL23, BL40', reaction: 'none' }
  return sessionSchema.parse({ ...treatment, ...scores, ...about, submission: key(), ...typed })
}

/** For tests: the form of an answer given on 9 March 2026 outside a visit. */
export function answerForm(typed: Typed = {}) {
  return responseSchema.parse({ answeredOn: '2026-03-09', ...scores, ...about, submission: key(), ...typed })
}

/** For tests: what came out of something that has to succeed. */
export async function made<T>(result: Promise<Result<T>>): Promise<T> {
  const done = await result
  if (!done.ok) throw new Error(`refused: ${JSON.stringify(done)}`)
  return done.value
}

/** For tests: why something was refused, and the words beside each field. */
export async function refusal(result: Promise<Result<unknown>>) {
  const done = await result
  if (done.ok) throw new Error('accepted')
  const fields = Object.fromEntries((done.errors ?? []).map(({ field, message }) => [field, message]))
  return { reason: done.reason, fields }
}

/** For tests: a patient of the clinic, born on 1 May 1975 unless said otherwise. */
export async function addTestPatient({ db, clinicId, memberId }: TestPractice, birthDate = '1975-05-01') {
  const name = { givenName: 'Ida', familyName: 'Example', searchText: 'example ida' }
  const reference = String((await db.patient.count({ where: { clinicId } })) + 1)
  return db.patient.create({ data: { clinicId, ...name, birthDate, reference, createdById: memberId } })
}

/** For tests: a new patient with a course started by the form. Returns the ids. */
export async function startTestCourse(practice: TestPractice, typed: Typed = {}) {
  const patient = await addTestPatient(practice)
  const courseId = await made(startCourse(practice.actor, patient.id, courseForm(practice.memberId, typed)))
  return { patientId: patient.id, courseId }
}

/** For tests: every row that a write about a course could leave, for showing that nothing changed. */
export async function wholeRecord(db: Db) {
  const [courses, sessions, responses, discharges] = await Promise.all([
    db.course.findMany(),
    db.session.findMany(),
    db.response.findMany(),
    db.discharge.findMany(),
  ])
  const [amendments, audits, submissions] = await Promise.all([
    db.amendment.findMany(),
    db.auditEntry.findMany(),
    db.submission.findMany(),
  ])
  return { courses, sessions, responses, discharges, amendments, audits, submissions }
}

/** For tests: what the audit says was done, in order. */
export async function auditedActions(db: Db): Promise<string[]> {
  const rows = await db.auditEntry.findMany({ orderBy: { id: 'asc' } })
  return rows.map(row => row.action)
}
