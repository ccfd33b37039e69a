import { expect, test } from 'vitest'
import { addAdverseEvent } from '@/lib/adverse-event/mutations'
import { eventForm } from '@/lib/adverse-event/test-event'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { answerForm, made, sessionForm, startTestCourse } from '@/lib/course/test-course'
import { dashboard } from '@/lib/dashboard/data'
import { dischargeCourse, reopenCourse } from '@/lib/discharge/mutations'
import { dischargeSchema, reopenSchema } from '@/lib/discharge/schema'
import { closeRedFlag, recordScreen } from '@/lib/red-flag/mutations'
import { closeForm, screenForm } from '@/lib/red-flag/test-screen'
import { recordResponse } from '@/lib/response/mutations'
import { signSession } from '@/lib/session/mutations'
import { reasonsOfCourse } from './data'

// It is 15 June 2026.
const practice = testPractice()

const words = async (courseId: string) => (await reasonsOfCourse(practice.actor, courseId)).map(each => each.words)
const end = (dischargedOn: string) => dischargeSchema.parse({ dischargedOn, reason: 'goal_reached', version: 1 })
const visit = (courseId: string, typed: Record<string, string>) =>
  made(signSession(practice.actor, courseId, sessionForm(typed)))

test('a red flag stands until it is closed, once however often it was found', async () => {
  const { courseId } = await startTestCourse(practice, { startedOn: '2026-06-08' })
  await made(recordScreen(practice.actor, courseId, screenForm({ screenedOn: '2026-06-09' })))
  await made(recordScreen(practice.actor, courseId, screenForm({ screenedOn: '2026-06-11' })))
  expect(await words(courseId)).toEqual(['Red flag open since 9 June: Numbness around the saddle area (emergency)'])
  const open = await practice.db.redFlagAnswer.findFirstOrThrow({
    where: { state: 'present', screen: { screenedOn: '2026-06-11' } },
  })
  await made(closeRedFlag(practice.actor, open.id, closeForm()))
  expect(await words(courseId)).toEqual([])
})

test('a serious event stands until it resolves, after discharge too; one that is not serious never', async () => {
  const { courseId } = await startTestCourse(practice, { startedOn: '2026-06-01' })
  const serious = { occurredOn: '2026-06-10', event: 'fainting', serious: 'yes' }
  await made(addAdverseEvent(practice.actor, { courseId }, eventForm({ occurredOn: '2026-06-10' })))
  await made(
    addAdverseEvent(
      practice.actor,
      { courseId },
      eventForm({ ...serious, outcome: 'resolved', resolvedOn: '2026-06-11' }),
    ),
  )
  await made(addAdverseEvent(practice.actor, { courseId }, eventForm({ ...serious, outcome: 'lasting_harm' })))
  await made(dischargeCourse(practice.actor, courseId, end('2026-06-12')))
  expect(await words(courseId)).toEqual(['Serious event of 10 June: Fainting (lasting harm)'])
  const { rows } = await dashboard(practice.actor)
  expect(rows.map(({ id, open, reasons }) => [id, open, reasons.length])).toEqual([[courseId, false, 1]])
})

test('after a death nobody is asked for scores in any course of the patient', async () => {
  const { patientId, courseId } = await startTestCourse(practice, { startedOn: '2026-03-02' })
  const other = await startTestCourse(practice, { startedOn: '2026-03-02' })
  await practice.db.course.update({ where: { id: other.courseId }, data: { patientId } })
  expect(await words(other.courseId)).not.toEqual([])
  const death = eventForm({ occurredOn: '2026-05-10', event: 'fainting', serious: 'yes', outcome: 'death' })
  await made(addAdverseEvent(practice.actor, { courseId }, death))
  expect(await words(courseId)).toEqual(['Serious event of 10 May: Fainting (death)'])
  expect(await words(other.courseId)).toEqual([])
})

test('sessions without scores, and an answer apart from a session', async () => {
  const { courseId } = await startTestCourse(practice, { startedOn: '2026-05-20' })
  for (const treatedOn of ['2026-06-03', '2026-06-10']) await visit(courseId, { treatedOn, notScored: '1' })
  expect(await words(courseId)).toEqual(['No scores at the last two sessions'])
  await made(recordResponse(practice.actor, courseId, answerForm({ answeredOn: '2026-06-11' })))
  expect(await words(courseId)).toEqual([])
})

test('a reopened course is not silent on the day it was reopened', async () => {
  const { courseId } = await startTestCourse(practice, { startedOn: '2026-04-01' })
  expect(await words(courseId)).toEqual(['Nothing heard for 75 days, not discharged'])
  await made(dischargeCourse(practice.actor, courseId, end('2026-06-01')))
  expect(await words(courseId)).toEqual([])
  await made(reopenCourse(practice.actor, courseId, reopenSchema.parse({ reason: 'Came back', version: 2 })))
  expect(await words(courseId)).toEqual([])
})

test('the follow-up of a discharged course stands on the dashboard while it is due', async () => {
  const due = await startTestCourse(practice, { problem: 'Due', startedOn: '2026-03-02' })
  const later = await startTestCourse(practice, { problem: 'Due tomorrow', startedOn: '2026-03-16' })
  const over = await startTestCourse(practice, { problem: 'No longer due', startedOn: '2026-02-01' })
  const answered = await startTestCourse(practice, { problem: 'Answered', startedOn: '2026-03-02' })
  await made(recordResponse(practice.actor, answered.courseId, answerForm({ answeredOn: '2026-05-20' })))
  for (const { courseId } of [due, later, over, answered]) {
    await made(dischargeCourse(practice.actor, courseId, end('2026-06-01')))
  }
  const { rows, moreFollowUps } = await dashboard(practice.actor)
  expect(rows.map(({ problem, reasons }) => [problem, reasons.map(each => each.words)])).toEqual([
    ['Due', ['3-month follow-up due since 2 June']],
  ])
  expect(moreFollowUps).toBe(0)
})

test('of more follow-ups than are wanted one that is there for a red flag is not counted again', async () => {
  for (const startedOn of ['2026-03-02', '2026-03-09']) {
    const { courseId } = await startTestCourse(practice, { problem: startedOn, startedOn })
    if (startedOn === '2026-03-09') await made(recordScreen(practice.actor, courseId, screenForm()))
    await made(dischargeCourse(practice.actor, courseId, end('2026-06-01')))
  }
  const { rows, moreFollowUps } = await dashboard(practice.actor, 'own', 1)
  expect(rows).toHaveLength(2)
  expect(moreFollowUps).toBe(0)
})

test('of more follow-ups than are wanted those longest due stand there, and the others are counted', async () => {
  for (const startedOn of ['2026-03-09', '2026-03-02', '2026-03-05']) {
    const { courseId } = await startTestCourse(practice, { problem: startedOn, startedOn })
    await made(dischargeCourse(practice.actor, courseId, end('2026-06-01')))
  }
  const { rows, moreFollowUps } = await dashboard(practice.actor, 'own', 2)
  expect(rows.map(({ problem }) => problem).sort()).toEqual(['2026-03-02', '2026-03-05'])
  expect(moreFollowUps).toBe(1)
})

test('a course of another clinic has no reasons, and what is open there stays there', async () => {
  const foreign = await anotherPractice(practice)
  const { courseId } = await startTestCourse(foreign, { startedOn: '2026-03-02' })
  await made(recordScreen(foreign.actor, courseId, screenForm()))
  await made(addAdverseEvent(foreign.actor, { courseId }, eventForm({ serious: 'yes' })))
  expect(await reasonsOfCourse(foreign.actor, courseId)).not.toEqual([])
  expect(await reasonsOfCourse(practice.actor, courseId)).toEqual([])
  expect((await dashboard(practice.actor, 'clinic')).rows).toEqual([])
})
