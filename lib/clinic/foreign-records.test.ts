import { expect, test } from 'vitest'
import { amendmentsOf } from '@/lib/audit/data'
import type { Actor } from '@/lib/auth/actor'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { courseForView, coursesOfPatient, problemsOfClinic } from '@/lib/course/data'
import { amendCourse, startCourse } from '@/lib/course/mutations'
import { amendCourseSchema } from '@/lib/course/schema'
import {
  answerForm,
  courseForm,
  made,
  refusal,
  sessionForm,
  startTestCourse,
  wholeRecord,
} from '@/lib/course/test-course'
import { dischargeHistory } from '@/lib/discharge/data'
import { dischargeCourse, reopenCourse } from '@/lib/discharge/mutations'
import { dischargeSchema, reopenSchema } from '@/lib/discharge/schema'
import { responseForAmending } from '@/lib/response/data'
import { amendResponse, recordResponse } from '@/lib/response/mutations'
import { amendResponseSchema } from '@/lib/response/schema'
import { lastTreatment, sessionForAmending, sessionForView } from '@/lib/session/data'
import { amendSession, signSession } from '@/lib/session/mutations'
import { amendSessionSchema } from '@/lib/session/schema'

const practice = testPractice()

const changed = { version: 1, reason: 'typed wrongly' }
const plan = (memberId: string) => amendCourseSchema.parse({ ...typedPlan, practitionerId: memberId, ...changed })
const typedPlan = { problem: 'Knee pain', startedOn: '2026-03-02', plannedSessions: '8', symptom1Words: 'Sore knee' }
const end = dischargeSchema.parse({ dischargedOn: '2026-06-01', reason: 'goal_reached', version: 1 })
const again = reopenSchema.parse(changed)
const visit = amendSessionSchema.parse({ treatedOn: '2026-03-09', note: 'corrected', ...changed })
const answered = { answeredOn: '2026-03-09', symptom1: '2', symptom2: 'x', activity: 'x', wellbeing: 'x' }
const answer = amendResponseSchema.parse({ ...answered, answeredBy: 'alone', answeredHow: 'paper', ...changed })

type Ids = { patientId: string; courseId: string; sessionId: string; responseId: string }
type Try = (actor: Actor, ids: Ids) => Promise<unknown>

const writes: Record<string, Try> = {
  startCourse: (actor, ids) => refusal(startCourse(actor, ids.patientId, courseForm(actor.memberId))),
  amendCourse: (actor, ids) => refusal(amendCourse(actor, ids.courseId, plan(actor.memberId))),
  dischargeCourse: (actor, ids) => refusal(dischargeCourse(actor, ids.courseId, end)),
  reopenCourse: (actor, ids) => refusal(reopenCourse(actor, ids.courseId, again)),
  signSession: (actor, ids) => refusal(signSession(actor, ids.courseId, sessionForm())),
  amendSession: (actor, ids) => refusal(amendSession(actor, ids.sessionId, visit)),
  recordResponse: (actor, ids) => refusal(recordResponse(actor, ids.courseId, answerForm())),
  amendResponse: (actor, ids) => refusal(amendResponse(actor, ids.responseId, answer)),
}

const reads: Record<string, Try> = {
  courseForView: (actor, ids) => courseForView(actor, ids.courseId),
  sessionForAmending: (actor, ids) => sessionForAmending(actor, ids.sessionId),
  sessionForView: (actor, ids) => sessionForView(actor, ids.sessionId),
  lastTreatment: (actor, ids) => lastTreatment(actor, ids.sessionId),
  responseForAmending: (actor, ids) => responseForAmending(actor, ids.responseId),
}

const lists: Record<string, Try> = {
  coursesOfPatient: (actor, ids) => coursesOfPatient(actor, ids.patientId),
  amendmentsOf: (actor, ids) => amendmentsOf(actor, 'session', ids.sessionId),
  dischargeHistory: (actor, ids) => dischargeHistory(actor, ids.courseId),
  problemsOfClinic: actor => problemsOfClinic(actor),
}

async function recordOfAnother(): Promise<Ids> {
  const foreign = await anotherPractice(practice)
  const { patientId, courseId } = await startTestCourse(foreign)
  const sessionId = await made(signSession(foreign.actor, courseId, sessionForm()))
  await made(amendSession(foreign.actor, sessionId, { ...visit, reason: '' }))
  const response = await practice.db.response.findFirstOrThrow({ where: { sessionId } })
  return { patientId, courseId, sessionId, responseId: response.id }
}

const invented = (): Ids => {
  const id = crypto.randomUUID()
  return { patientId: id, courseId: id, sessionId: id, responseId: id }
}

async function eachChangesNothing(tries: Record<string, Try>, expected: unknown) {
  for (const ids of [await recordOfAnother(), invented()]) {
    const before = await wholeRecord(practice.db)
    for (const [name, tryIt] of Object.entries(tries)) {
      expect(await tryIt(practice.actor, ids), name).toEqual(expected)
    }
    expect(await wholeRecord(practice.db)).toEqual(before)
  }
}

test('no write reaches another clinic’s record, nor one that does not exist: both are not found', async () => {
  await eachChangesNothing(writes, { reason: 'not_found', fields: {} })
})

test('no page opens another clinic’s record, and no view of it is noted', async () => {
  await eachChangesNothing(reads, null)
})

test('no list shows another clinic’s record', async () => {
  await eachChangesNothing(lists, [])
})
