import { expect, test } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { amendCourse, startCourse } from '@/lib/course/mutations'
import { amendCourseSchema } from '@/lib/course/schema'
import {
  addTestPatient,
  answerForm,
  courseForm,
  made,
  sessionForm,
  startTestCourse,
  wholeRecord,
} from '@/lib/course/test-course'
import { dischargeCourse } from '@/lib/discharge/mutations'
import { dischargeSchema } from '@/lib/discharge/schema'
import { amendResponse, recordResponse } from '@/lib/response/mutations'
import { amendResponseSchema } from '@/lib/response/schema'
import { amendSession, signSession } from '@/lib/session/mutations'
import { amendSessionSchema } from '@/lib/session/schema'

const practice = testPractice()

async function prepared() {
  const { courseId } = await startTestCourse(practice)
  const { actor, memberId } = practice
  const sessionId = await made(signSession(actor, courseId, sessionForm()))
  const response = await practice.db.response.findFirstOrThrow({ where: { sessionId } })
  const patient = await addTestPatient(practice)
  const changed = { version: 1, reason: 'typed wrongly' }
  const session = amendSessionSchema.parse({ ...sessionForm(), ...changed, note: 'corrected' })
  const answer = amendResponseSchema.parse({ ...answerAsTyped, ...changed, symptom1: '2' })
  const plan = amendCourseSchema.parse({ ...courseForm(memberId), ...changed, plannedSessions: '12' })
  const end = dischargeSchema.parse({ dischargedOn: '2026-06-01', reason: 'goal_reached', version: 1 })
  return {
    'course.started': () => startCourse(actor, patient.id, courseForm(memberId)),
    'course.amended': () => amendCourse(actor, courseId, plan),
    'course.discharged': () => dischargeCourse(actor, courseId, end),
    'session.signed': () => signSession(actor, courseId, sessionForm()),
    'session.amended': () => amendSession(actor, sessionId, session),
    'response.recorded': () => recordResponse(actor, courseId, answerForm()),
    'response.amended': () => amendResponse(actor, response.id, answer),
  }
}

const answerAsTyped = {
  answeredOn: '2026-03-09',
  symptom2: '4',
  activity: '4',
  wellbeing: '3',
  answeredBy: 'alone',
  answeredHow: 'paper',
  medicationTaken: 'no',
}

const actions = [
  'course.started',
  'course.amended',
  'course.discharged',
  'session.signed',
  'session.amended',
  'response.recorded',
  'response.amended',
] as const

test.each(actions)('where the audit row of %s can’t be written, nothing else is', async action => {
  const writes = await prepared()
  await practice.db.$executeRawUnsafe(
    `CREATE TRIGGER broken BEFORE INSERT ON AuditEntry WHEN NEW.action = '${action}' BEGIN SELECT RAISE(ABORT, 'broken'); END`,
  )
  const before = await wholeRecord(practice.db)
  await expect(writes[action]()).rejects.toThrow()
  expect(await wholeRecord(practice.db)).toEqual(before)
  await practice.db.$executeRawUnsafe('DROP TRIGGER broken')
  await made(writes[action]())
  const after = await wholeRecord(practice.db)
  expect(after.audits.filter(row => row.action === action).length).toBe(
    before.audits.filter(row => row.action === action).length + 1,
  )
})

test('where the form’s key can’t be kept, neither the visit nor its audit row is', async () => {
  const writes = await prepared()
  await practice.db.$executeRawUnsafe(
    "CREATE TRIGGER broken BEFORE INSERT ON Submission BEGIN SELECT RAISE(ABORT, 'broken'); END",
  )
  const before = await wholeRecord(practice.db)
  await expect(writes['session.signed']()).rejects.toThrow()
  expect(await wholeRecord(practice.db)).toEqual(before)
})
