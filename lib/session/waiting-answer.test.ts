import { expect, test } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { auditedActions, made, sessionForm, startTestCourse } from '@/lib/course/test-course'
import { signSession } from './mutations'

const practice = testPractice()

const unscored = { symptom1: '', symptom2: '', activity: '', wellbeing: '', answeredBy: '', answeredHow: '' }

async function baseline(courseId: string): Promise<string> {
  return (await practice.db.response.findFirstOrThrow({ where: { courseId } })).id
}

test('the scores given when the course began go with the first treatment, and none are made up beside them', async () => {
  const { courseId, patientId } = await startTestCourse(practice)
  const responseId = await baseline(courseId)
  const sessionId = await made(
    signSession(practice.actor, courseId, sessionForm({ ...unscored, treatedOn: '2026-03-02', responseId })),
  )
  const taken = { id: responseId, sessionId, answeredOn: '2026-03-02', version: 2 }
  expect(await practice.db.response.findMany()).toMatchObject([taken])
  expect((await auditedActions(practice.db)).slice(2)).toEqual(['response.taken_for_session', 'session.signed'])
  const noted = await practice.db.auditEntry.findFirst({ where: { action: 'response.taken_for_session' } })
  expect(noted).toMatchObject({ subject: 'response', subjectId: responseId, patientId })
})

test('scores of more than 7 days before are not of this session', async () => {
  const { courseId } = await startTestCourse(practice)
  const responseId = await baseline(courseId)
  const answer = await signSession(
    practice.actor,
    courseId,
    sessionForm({ ...unscored, treatedOn: '2026-03-10', responseId }),
  )
  expect(answer).toMatchObject({ ok: false, reason: 'invalid', errors: [{ field: 'treatedOn' }] })
  expect(await practice.db.session.count()).toBe(0)
})

test('scores that belong to a session already, or to another course, are not taken', async () => {
  const { courseId } = await startTestCourse(practice)
  const other = await startTestCourse(practice)
  const responseId = await baseline(courseId)
  const form = (key: string) => sessionForm({ ...unscored, treatedOn: '2026-03-02', responseId: key })
  expect(await signSession(practice.actor, other.courseId, form(responseId))).toMatchObject({ reason: 'not_found' })
  await made(signSession(practice.actor, courseId, form(responseId)))
  expect(await signSession(practice.actor, courseId, form(responseId))).toMatchObject({ reason: 'not_found' })
  expect(await practice.db.session.count()).toBe(1)
})
