import { expect, test } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { courseChart } from '@/lib/chart/course-chart'
import { recordResponse } from '@/lib/response/mutations'
import { signSession } from '@/lib/session/mutations'
import { courseForView } from './data'
import { answerForm, made, sessionForm, startTestCourse } from './test-course'
import type { CourseView } from './view'

const practice = testPractice()

async function viewOf(courseId: string): Promise<CourseView> {
  const course = await courseForView(practice.actor, courseId)
  if (!course) throw new Error('not found')
  return course
}

async function visit(courseId: string, typed: Record<string, string>) {
  return made(signSession(practice.actor, courseId, sessionForm(typed)))
}

test('a visit recorded late takes its place by its day, in the list, the answers and the chart', async () => {
  const { courseId } = await startTestCourse(practice)
  await visit(courseId, { treatedOn: '2026-03-09', note: 'first' })
  await visit(courseId, { treatedOn: '2026-03-23', note: 'third', symptom1: '3' })
  await visit(courseId, { treatedOn: '2026-03-16', note: 'recorded late', symptom1: '1' })
  const course = await viewOf(courseId)
  expect(course.sessions.map(({ number, treatedOn, note }) => [number, treatedOn, note])).toEqual([
    [1, '2026-03-09', 'first'],
    [2, '2026-03-16', 'recorded late'],
    [3, '2026-03-23', 'third'],
  ])
  const days = ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23']
  expect(course.progress.standings.map(({ answer }) => answer.answeredOn)).toEqual(days)
  expect(course.progress.latest?.answer.scores.symptom1).toBe(3)
  const { panels, lane } = courseChart({ ...course, events: [], timeZone: 'Europe/London', axis: 'time' })
  expect(panels[0]?.marks.map(({ day }) => day)).toEqual(days)
  // Means of 5 4 4 3, the same again, 1 4 4 3, and 3 4 4 3.
  expect(panels[0]?.marks.map(({ value }) => value)).toEqual([4, 4, 3, 3.5])
  expect(lane.sessions.map(({ number }) => number)).toEqual([1, 2, 3])
  // Each visit stands above its answer, a week from the next.
  expect(lane.sessions.map(({ x }) => x)).toEqual(panels[0]?.marks.slice(1).map(({ x }) => x))
})

test('two visits of one day stand in the order of their times', async () => {
  const { courseId } = await startTestCourse(practice)
  await visit(courseId, { startTime: '15:00', notScored: '1' })
  await visit(courseId, { startTime: '08:15', notScored: '1' })
  expect((await viewOf(courseId)).sessions.map(({ startTime }) => startTime)).toEqual(['08:15', '15:00'])
})

test('a course shows its plan, its patient, its words and which answer was given in which visit', async () => {
  const { courseId, patientId } = await startTestCourse(practice)
  const sessionId = await visit(courseId, {})
  const responseId = await made(recordResponse(practice.actor, courseId, answerForm({ answeredOn: '2026-05-01' })))
  const course = await viewOf(courseId)
  expect(course).toMatchObject({ problem: 'Low back pain', startedOn: '2026-03-02', plannedSessions: 8, version: 1 })
  expect(course.patient).toMatchObject({ id: patientId, givenName: 'Ida', familyName: 'Example' })
  expect(course.words).toEqual({
    symptom1: 'Stabbing low down',
    symptom2: 'Stiff mornings',
    activity: 'Tying shoes',
  })
  const given = course.responses.find(response => response.sessionId === sessionId)
  expect(course.sessions).toMatchObject([{ id: sessionId, responseId: given?.id, amended: false }])
  expect(course.responses.find(response => response.id === responseId)?.sessionId).toBeNull()
  expect(course.discharge).toBeNull()
})

test('each view of a course is noted, under its patient', async () => {
  const { courseId, patientId } = await startTestCourse(practice)
  await viewOf(courseId)
  await viewOf(courseId)
  const views = await practice.db.auditEntry.findMany({ where: { action: 'course.viewed' } })
  const { clinicId, memberId } = practice
  const view = { clinicId, memberId, subject: 'course', subjectId: courseId, patientId }
  expect(views).toMatchObject([view, view])
})
