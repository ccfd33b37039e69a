import { expect, test } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { dischargeCourse } from '@/lib/discharge/mutations'
import { dischargeSchema } from '@/lib/discharge/schema'
import { signSession } from '@/lib/session/mutations'
import { coursesOfPatient, problemsOfClinic } from './data'
import { startCourse } from './mutations'
import { addTestPatient, courseForm, made, sessionForm, startTestCourse } from './test-course'

const practice = testPractice()

test('a patient’s courses come with the open ones first, then the latest', async () => {
  const patient = await addTestPatient(practice)
  const start = (problem: string, startedOn: string) =>
    made(startCourse(practice.actor, patient.id, courseForm(practice.memberId, { problem, startedOn })))
  await start('Oldest, open', '2025-01-10')
  const ended = await start('Latest, ended', '2026-05-01')
  await start('Newer, open', '2026-02-01')
  const end = dischargeSchema.parse({ dischargedOn: '2026-06-01', reason: 'other', version: 1 })
  await made(dischargeCourse(practice.actor, ended, end))
  const courses = await coursesOfPatient(practice.actor, patient.id)
  expect(courses.map(({ problem, open }) => [problem, open])).toEqual([
    ['Newer, open', true],
    ['Oldest, open', true],
    ['Latest, ended', false],
  ])
})

test('a course in a list says how many visits there were and when the last was, by day', async () => {
  const { patientId, courseId } = await startTestCourse(practice)
  expect(await coursesOfPatient(practice.actor, patientId)).toMatchObject([{ sessionCount: 0, lastSeen: null }])
  for (const treatedOn of ['2026-03-23', '2026-03-09']) {
    await made(signSession(practice.actor, courseId, sessionForm({ treatedOn })))
  }
  expect(await coursesOfPatient(practice.actor, patientId)).toMatchObject([
    { sessionCount: 2, plannedSessions: 8, lastSeen: '2026-03-23', open: true },
  ])
})

test('the clinic’s problems are suggested with the most frequent first', async () => {
  for (const problem of ['Knee pain', 'Low back pain', 'Low back pain']) await startTestCourse(practice, { problem })
  expect(await problemsOfClinic(practice.actor)).toEqual(['Low back pain', 'Knee pain'])
})
