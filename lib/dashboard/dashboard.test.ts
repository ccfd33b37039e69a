import { expect, test } from 'vitest'
import { makeColleague } from '@/lib/auth/test-actors'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { made, sessionForm, startTestCourse } from '@/lib/course/test-course'
import { dischargeCourse, reopenCourse } from '@/lib/discharge/mutations'
import { dischargeSchema, reopenSchema } from '@/lib/discharge/schema'
import { signSession } from '@/lib/session/mutations'
import { ownOpenCourses } from './data'
import { inOrder } from './order'

const practice = testPractice()

const end = dischargeSchema.parse({ dischargedOn: '2026-06-01', reason: 'lost_contact', version: 1 })
const problems = async () => (await ownOpenCourses(practice.actor)).map(({ problem }) => problem).sort()

test('only my own courses are listed, and only open ones', async () => {
  await startTestCourse(practice, { problem: 'Mine' })
  const ended = await startTestCourse(practice, { problem: 'Mine, ended' })
  const back = await startTestCourse(practice, { problem: 'Mine, reopened' })
  for (const { courseId } of [ended, back]) await made(dischargeCourse(practice.actor, courseId, end))
  await made(reopenCourse(practice.actor, back.courseId, reopenSchema.parse({ reason: 'Came back', version: 2 })))
  const colleague = await makeColleague(practice.db, practice.clinicId)
  await startTestCourse({ db: practice.db, ...colleague }, { problem: 'A colleague’s' })
  await startTestCourse(await anotherPractice(practice), { problem: 'Another clinic’s' })
  expect(await problems()).toEqual(['Mine', 'Mine, reopened'])
})

async function course(problem: string, ...visits: [day: string, score: string][]) {
  const { courseId } = await startTestCourse(practice, { problem, ...all('4') })
  for (const [treatedOn, score] of visits) {
    await made(signSession(practice.actor, courseId, sessionForm({ treatedOn, ...all(score) })))
  }
}

const all = (score: string) => ({ symptom1: score, symptom2: score, activity: score, wellbeing: score })

test('those who are worse or not improving by session 4 come first, each with its reason', async () => {
  await course('Better', ['2026-06-10', '2'])
  await course('Early days', ['2026-06-02', '4'], ['2026-06-09', '4'], ['2026-06-12', '4'])
  await course('Stuck', ['2026-03-09', '4'], ['2026-03-16', '4'], ['2026-03-23', '4'], ['2026-03-30', '4'])
  await course('Worse', ['2026-04-01', '5'])
  await course('Worse twice', ['2026-03-09', '5'], ['2026-03-16', '6'])
  await course('Not seen yet')
  const { needALook, inTreatment } = inOrder(await ownOpenCourses(practice.actor))
  expect(needALook.map(({ problem, attention }) => [problem, attention?.reason])).toEqual([
    ['Worse twice', 'worse_again'],
    ['Worse', 'worse'],
    ['Stuck', 'not_improving'],
  ])
  expect(needALook[2]?.attention?.words).toBe('No change after 4 sessions')
  expect(inTreatment.map(({ problem }) => problem)).toEqual(['Early days', 'Better', 'Not seen yet'])
})

test('each says its session of those planned, its latest profile and change, and when it was last seen', async () => {
  await course('Low back pain', ['2026-03-09', '3'], ['2026-03-16', '2'])
  const [row] = await ownOpenCourses(practice.actor)
  expect(row).toMatchObject({ sessionCount: 2, plannedSessions: 8, lastSeen: '2026-03-16', open: true })
  expect(row?.patient).toMatchObject({ givenName: 'Ida', familyName: 'Example' })
  expect(row?.progress.latest?.profile).toEqual({ value: { n: 2, d: 1 }, answered: 4 })
  expect(row?.progress.outcome?.change?.value).toEqual({ n: 2, d: 1 })
})

test('the list opens no record, so it leaves no view behind', async () => {
  await startTestCourse(practice)
  const before = await practice.db.auditEntry.count()
  await ownOpenCourses(practice.actor)
  expect(await practice.db.auditEntry.count()).toBe(before)
})
