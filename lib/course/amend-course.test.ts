import { expect, test } from 'vitest'
import { amendmentsOf } from '@/lib/audit/data'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { signSession } from '@/lib/session/mutations'
import { amendCourse } from './mutations'
import { amendCourseSchema } from './schema'
import { auditedActions, courseForm, made, refusal, sessionForm, startTestCourse, wholeRecord } from './test-course'

const practice = testPractice()

const planForm = (typed: Record<string, string> = {}, version = 1) =>
  amendCourseSchema.parse({ ...courseForm(practice.memberId), plannedSessions: '8', reason: '', ...typed, version })

test('a changed plan is kept, with what it was before, who changed it and an audit row', async () => {
  const { patientId, courseId } = await startTestCourse(practice)
  await made(amendCourse(practice.actor, courseId, planForm({ plannedSessions: '12', problem: 'Back pain' })))
  const course = await practice.db.course.findUniqueOrThrow({ where: { id: courseId } })
  expect(course).toMatchObject({ plannedSessions: 12, problem: 'Back pain', version: 2 })
  expect(await amendmentsOf(practice.actor, 'course', courseId)).toMatchObject([
    {
      by: practice.actor.name,
      changes: [
        { field: 'problem', before: 'Low back pain', after: 'Back pain' },
        { field: 'plannedSessions', before: '8', after: '12' },
      ],
    },
  ])
  expect((await auditedActions(practice.db)).at(-1)).toBe('course.amended')
  expect(await practice.db.auditEntry.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({ patientId })
})

test('a plan opened before somebody else changed it is refused', async () => {
  const { courseId } = await startTestCourse(practice)
  await made(amendCourse(practice.actor, courseId, planForm({ plannedSessions: '12' })))
  const before = await wholeRecord(practice.db)
  const { reason } = await refusal(amendCourse(practice.actor, courseId, planForm({ plannedSessions: '6' })))
  expect(reason).toBe('changed_meanwhile')
  expect(await wholeRecord(practice.db)).toEqual(before)
})

test('of two changes sent at once, one is kept and the other told', async () => {
  const { courseId } = await startTestCourse(practice)
  const sent = ['12', '6'].map(plannedSessions => amendCourse(practice.actor, courseId, planForm({ plannedSessions })))
  const done = await Promise.all(sent)
  expect(done.map(result => (result.ok ? 'kept' : result.reason)).sort()).toEqual(['changed_meanwhile', 'kept'])
})

test.each([
  ['a day to come', '2026-06-16', 'still to come'],
  ['before the birth', '1975-04-30', 'before the patient was born'],
  ['after the first answer', '2026-03-03', '2 March 2026'],
])('the start can’t be moved to %s', async (_, startedOn, words) => {
  const { courseId } = await startTestCourse(practice)
  const before = await wholeRecord(practice.db)
  const { fields } = await refusal(amendCourse(practice.actor, courseId, planForm({ startedOn })))
  expect(fields).toEqual({ startedOn: expect.stringContaining(words) })
  expect(await wholeRecord(practice.db)).toEqual(before)
})

test('the start can be moved to an earlier day, and up to the first visit', async () => {
  const { courseId } = await startTestCourse(practice, { notScored: '1' })
  await made(signSession(practice.actor, courseId, sessionForm({ treatedOn: '2026-03-09', notScored: '1' })))
  await made(amendCourse(practice.actor, courseId, planForm({ startedOn: '2026-02-20' })))
  await made(amendCourse(practice.actor, courseId, planForm({ startedOn: '2026-03-09' }, 2)))
  const { fields } = await refusal(amendCourse(practice.actor, courseId, planForm({ startedOn: '2026-03-10' }, 3)))
  expect(fields).toEqual({ startedOn: expect.stringContaining('9 March 2026') })
})

test('a course can’t be handed to somebody of another clinic', async () => {
  const { courseId } = await startTestCourse(practice)
  const foreign = await anotherPractice(practice)
  for (const practitionerId of [foreign.memberId, crypto.randomUUID()]) {
    const { fields } = await refusal(amendCourse(practice.actor, courseId, planForm({ practitionerId })))
    expect(Object.keys(fields)).toEqual(['practitionerId'])
  }
})
