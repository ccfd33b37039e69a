import 'server-only'
import fc from 'fast-check'
import { addAdverseEvent } from '@/lib/adverse-event/mutations'
import { eventForm } from '@/lib/adverse-event/test-event'
import type { TestPractice } from '@/lib/auth/test-practice'
import { recordConsent, withdrawConsent } from '@/lib/consent/mutations'
import { consentSchemas } from '@/lib/consent/schema'
import { amendCourse } from '@/lib/course/mutations'
import { amendCourseSchema } from '@/lib/course/schema'
import { answerForm, courseForm, sessionForm, startTestCourse } from '@/lib/course/test-course'
import { dischargeCourse, reopenCourse } from '@/lib/discharge/mutations'
import { dischargeSchema, reopenSchema } from '@/lib/discharge/schema'
import { amendPatient } from '@/lib/patient/mutations'
import { amendPatientSchema } from '@/lib/patient/schema'
import { newPatient } from '@/lib/patient/test-patient'
import { amendResponse, recordResponse } from '@/lib/response/mutations'
import { amendResponseSchema } from '@/lib/response/schema'
import type { Result } from '@/lib/result'
import { amendSession, signSession } from '@/lib/session/mutations'
import { amendSessionSchema } from '@/lib/session/schema'
import { addDays } from '@/lib/time/day'

/** What somebody does to the record. `pick` chooses on which of what there is, `day` (0 to 90) when, `score` what. */
export type Write = { what: keyof typeof WAYS; pick: number; day: number; score: number }

export const anyWrite: fc.Arbitrary<Write> = fc.record({
  what: fc.constantFrom<Write['what']>(...(Object.keys(ways()) as Write['what'][])),
  pick: fc.nat(1000),
  day: fc.nat(90),
  score: fc.nat(6),
})

/** Does it through the mutations that the pages call. Returns whether it was accepted: not every one makes sense. */
export async function doWrite(practice: TestPractice, write: Write): Promise<boolean> {
  try {
    const done = await WAYS[write.what](practice, write)
    return done.ok
  } catch (error) {
    if (error instanceof NothingThere) return false
    throw error
  }
}

class NothingThere extends Error {}

function one<T>(rows: T[], pick: number): T {
  const row = rows[pick % Math.max(1, rows.length)]
  if (row === undefined) throw new NothingThere()
  return row
}

const dayOf = ({ day }: Write) => addDays('2026-03-02', day)
const scoresOf = ({ score, pick }: Write) => ({
  symptom1: String(score),
  symptom2: pick % 3 === 0 ? 'x' : String((score + pick) % 7),
  wellbeing: pick % 5 === 0 ? 'x' : String(pick % 7),
})

function ways() {
  type Way = (practice: TestPractice, write: Write) => Promise<Result<unknown>>
  const way = (work: Way): Way => work
  const courseOf = async ({ db }: TestPractice, { pick }: Write) =>
    one(await db.course.findMany({ orderBy: { id: 'asc' } }), pick)
  const patientOf = async ({ db }: TestPractice, { pick }: Write) =>
    one(await db.patient.findMany({ orderBy: { id: 'asc' } }), pick)
  return {
    start: way(async (practice, write) => {
      const words = { problem: write.pick % 2 ? 'Migraine' : 'low back pain', notScored: write.pick % 4 ? '' : '1' }
      await startTestCourse(practice, { ...words, ...scoresOf(write), symptomDuration: 'years_1_to_5' })
      return { ok: true, value: null }
    }),
    treat: way(async (practice, write) => {
      const scores = write.pick % 2 ? scoresOf(write) : { symptom1: '', symptom2: '', activity: '', wellbeing: '' }
      const form = sessionForm({ treatedOn: dayOf(write), ...scores, notScored: write.pick % 2 ? '' : '1' })
      return signSession(practice.actor, (await courseOf(practice, write)).id, form)
    }),
    answer: way(async (practice, write) => {
      const form = answerForm({ answeredOn: dayOf(write), ...scoresOf(write) })
      return recordResponse(practice.actor, (await courseOf(practice, write)).id, form)
    }),
    amendAnswer: way(async (practice, write) => {
      const row = one(await practice.db.response.findMany({ orderBy: { id: 'asc' } }), write.pick)
      const said = { answeredBy: 'alone', answeredHow: 'paper', medicationTaken: 'no', activity: '2', reason: 'wrong' }
      const form = { ...said, answeredOn: row.answeredOn, ...scoresOf(write), version: row.version }
      return amendResponse(practice.actor, row.id, amendResponseSchema.parse(form))
    }),
    amendSession: way(async (practice, write) => {
      const row = one(await practice.db.session.findMany({ orderBy: { id: 'asc' } }), write.pick)
      const form = { treatedOn: dayOf(write), startTime: '08:15', reaction: 'none', reason: 'wrong day' }
      return amendSession(practice.actor, row.id, amendSessionSchema.parse({ ...form, version: row.version }))
    }),
    amendCourse: way(async (practice, write) => {
      const { id, version } = await courseOf(practice, write)
      const problem = write.pick % 2 ? 'Knee pain' : 'Low  back PAIN'
      const form = { ...courseForm(practice.memberId), problem, reason: '', plannedSessions: '8', version }
      return amendCourse(practice.actor, id, amendCourseSchema.parse(form))
    }),
    amendPatient: way(async (practice, write) => {
      const { id, version, reference } = await patientOf(practice, write)
      const birthDate = `${1940 + (write.day % 80)}-06-01`
      const form = amendPatientSchema.parse({
        ...newPatient({ birthDate, reference }),
        reason: '',
        version,
        anyway: '',
      })
      return amendPatient(practice.actor, id, form)
    }),
    discharge: way(async (practice, write) => {
      const { id, version } = await courseOf(practice, write)
      const form = { dischargedOn: addDays('2026-06-01', write.day % 14), reason: 'goal_reached', note: '', version }
      return dischargeCourse(practice.actor, id, dischargeSchema.parse(form))
    }),
    reopen: way(async (practice, write) => {
      const { id, version } = await courseOf(practice, write)
      return reopenCourse(practice.actor, id, reopenSchema.parse({ reason: 'Came back', version }))
    }),
    event: way(async (practice, write) => {
      const { id } = await courseOf(practice, write)
      return addAdverseEvent(practice.actor, { courseId: id }, eventForm({ occurredOn: dayOf(write) }))
    }),
    consent: way(async (practice, write) => {
      const said = { given: write.pick % 2 ? 'yes' : 'no', phrases: '', explained: '', on: dayOf(write) }
      const form = consentSchemas.report.parse({ ...said, submission: crypto.randomUUID() })
      return recordConsent(practice.actor, (await patientOf(practice, write)).id, form)
    }),
    withdraw: way(async (practice, write) => {
      const rows = await practice.db.consent.findMany({ where: { given: true }, orderBy: { id: 'asc' } })
      return withdrawConsent(practice.actor, one(rows, write.pick).id, { reason: '' })
    }),
  }
}

const WAYS = ways()
