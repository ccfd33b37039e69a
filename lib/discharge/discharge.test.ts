import { expect, test } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { courseForView } from '@/lib/course/data'
import {
  answerForm,
  auditedActions,
  made,
  refusal,
  sessionForm,
  startTestCourse,
  wholeRecord,
} from '@/lib/course/test-course'
import { recordResponse } from '@/lib/response/mutations'
import { signSession } from '@/lib/session/mutations'
import { dischargeCourse, reopenCourse } from './mutations'
import { dischargeSchema, reopenSchema } from './schema'

const practice = testPractice()

const end = (typed: Record<string, string> = {}, version = 1) =>
  dischargeSchema.parse({ dischargedOn: '2026-03-30', reason: 'goal_reached', note: 'Walks again', ...typed, version })
const again = (version = 2) => reopenSchema.parse({ reason: 'Came back', version })

async function discharged() {
  const { courseId, patientId } = await startTestCourse(practice)
  await made(signSession(practice.actor, courseId, sessionForm()))
  await made(dischargeCourse(practice.actor, courseId, end()))
  return { courseId, patientId }
}

test('a course ends on a day with a reason, and the end is in the audit', async () => {
  const { courseId, patientId } = await discharged()
  const course = await courseForView(practice.actor, courseId)
  expect(course?.discharge).toEqual({ dischargedOn: '2026-03-30', reason: 'goal_reached', note: 'Walks again' })
  const row = await practice.db.discharge.findFirstOrThrow()
  expect(row).toMatchObject({ clinicId: practice.clinicId, courseId, byId: practice.memberId, reopenedAt: null })
  const noted = await practice.db.auditEntry.findFirst({ where: { action: 'course.discharged' } })
  expect(noted).toMatchObject({ subjectId: courseId, patientId, memberId: practice.memberId })
})

test.each([
  ['still to come', '2026-06-16', 'still to come'],
  ['before the birth', '1975-04-30', 'before the patient was born'],
  ['before the course', '2026-03-01', '2 March 2026'],
  ['before its last visit', '2026-03-08', '9 March 2026'],
])('a course can’t end on a day %s', async (_, dischargedOn, words) => {
  const { courseId } = await startTestCourse(practice)
  await made(signSession(practice.actor, courseId, sessionForm()))
  const before = await wholeRecord(practice.db)
  const { reason, fields } = await refusal(dischargeCourse(practice.actor, courseId, end({ dischargedOn })))
  expect(reason).toBe('invalid')
  expect(fields).toEqual({ dischargedOn: expect.stringContaining(words) })
  expect(await wholeRecord(practice.db)).toEqual(before)
})

test('a reason has to be chosen from those offered', () => {
  expect(() => end({ reason: '' })).toThrow('Choose a reason.')
  expect(() => end({ reason: 'bored' })).toThrow('Choose a reason.')
})

test('an ended course takes no later visit, but one up to its last day that was forgotten', async () => {
  const { courseId } = await discharged()
  const later = sessionForm({ treatedOn: '2026-03-31', notScored: '1' })
  const { fields } = await refusal(signSession(practice.actor, courseId, later))
  expect(fields).toEqual({ treatedOn: expect.stringContaining('30 March 2026') })
  await made(signSession(practice.actor, courseId, sessionForm({ treatedOn: '2026-03-30' })))
})

test('an ended course takes the answer given months later', async () => {
  const { courseId } = await discharged()
  await made(recordResponse(practice.actor, courseId, answerForm({ answeredOn: '2026-06-01' })))
  const course = await courseForView(practice.actor, courseId)
  expect(course?.progress.latest?.answer.answeredOn).toBe('2026-06-01')
  expect(course?.discharge).not.toBeNull()
})

test('a course that was reopened takes visits again, and its discharge stays in the history', async () => {
  const { courseId } = await discharged()
  await made(reopenCourse(practice.actor, courseId, again()))
  await made(signSession(practice.actor, courseId, sessionForm({ treatedOn: '2026-04-20' })))
  expect((await courseForView(practice.actor, courseId))?.discharge).toBeNull()
  expect(await practice.db.discharge.findMany()).toMatchObject([
    {
      dischargedOn: '2026-03-30',
      reason: 'goal_reached',
      reopenedAt: new Date('2026-06-15T10:00:00Z'),
      reopenedById: practice.memberId,
      reopenReason: 'Came back',
    },
  ])
  expect(await auditedActions(practice.db)).toContain('course.reopened')
})

test('a course can end again, and both ends stay', async () => {
  const { courseId } = await discharged()
  await made(reopenCourse(practice.actor, courseId, again()))
  await made(dischargeCourse(practice.actor, courseId, end({ dischargedOn: '2026-05-01', reason: 'referred_on' }, 3)))
  expect(await practice.db.discharge.count()).toBe(2)
  expect((await courseForView(practice.actor, courseId))?.discharge?.reason).toBe('referred_on')
})

test('sent twice or at once, a course ends once', async () => {
  const { courseId } = await startTestCourse(practice)
  const done = await Promise.all([1, 2, 3].map(() => dischargeCourse(practice.actor, courseId, end())))
  expect(done.filter(result => result.ok).length).toBe(1)
  expect(await practice.db.discharge.count()).toBe(1)
  expect(await refusal(dischargeCourse(practice.actor, courseId, end({}, 2)))).toMatchObject({
    reason: 'changed_meanwhile',
  })
})

test('a form opened before the course changed is refused, and so is reopening an open course', async () => {
  const { courseId } = await startTestCourse(practice)
  const before = await wholeRecord(practice.db)
  const refusals = [
    await refusal(dischargeCourse(practice.actor, courseId, end({}, 7))),
    await refusal(reopenCourse(practice.actor, courseId, again(1))),
  ]
  expect(refusals.map(({ reason }) => reason)).toEqual(['changed_meanwhile', 'changed_meanwhile'])
  expect(await wholeRecord(practice.db)).toEqual(before)
})

test('a course reopened from an outdated page stays closed', async () => {
  const { courseId } = await discharged()
  const { reason } = await refusal(reopenCourse(practice.actor, courseId, again(1)))
  expect(reason).toBe('changed_meanwhile')
  expect((await courseForView(practice.actor, courseId))?.discharge).not.toBeNull()
})
