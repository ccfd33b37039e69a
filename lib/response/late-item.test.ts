import { expect, test } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { courseForView } from '@/lib/course/data'
import { answerForm, made, sessionForm, startTestCourse } from '@/lib/course/test-course'
import { signSession } from '@/lib/session/mutations'
import { recordResponse } from './mutations'

const practice = testPractice()

test('an item named with a follow-up keeps its words and starts where it starts: it never enters the change', async () => {
  const { courseId } = await startTestCourse(practice, { symptom2Words: '', symptom2: '' })
  const named = { symptom2Words: 'Numb toes', symptom2: '6', symptom1: '3', activity: '2', wellbeing: '1' }
  await made(signSession(practice.actor, courseId, sessionForm(named)))
  const later = { treatedOn: '2026-03-16', symptom2: '0', symptom1: '3', activity: '2', wellbeing: '1' }
  await made(signSession(practice.actor, courseId, sessionForm(later)))
  const course = await courseForView(practice.actor, courseId)
  expect(course?.words.symptom2).toBe('Numb toes')
  expect(course?.progress.lateItems).toEqual(['symptom2'])
  // 5, 4, 3 minus 3, 2, 1 over symptom 1, activity and wellbeing, both times.
  const changes = course?.progress.standings.map(({ change }) => change)
  const paired = { value: { n: 2, d: 1 }, items: ['symptom1', 'activity', 'wellbeing'] }
  expect(changes).toEqual([null, paired, paired])
})

test('words once used are not replaced by a later answer', async () => {
  const { courseId } = await startTestCourse(practice)
  const other = { symptom2Words: 'Something else', activityWords: 'Something else' }
  await made(recordResponse(practice.actor, courseId, answerForm(other)))
  const course = await practice.db.course.findUniqueOrThrow({ where: { id: courseId } })
  expect(course).toMatchObject({ symptom2Words: 'Stiff mornings', activityWords: 'Tying shoes', version: 1 })
})

test('an item named in the first answer, in a visit, counts from the baseline', async () => {
  const { courseId } = await startTestCourse(practice, { notScored: '1', activityWords: '' })
  const first = { activityWords: 'Climbing stairs', activity: '4' }
  await made(signSession(practice.actor, courseId, sessionForm(first)))
  await made(signSession(practice.actor, courseId, sessionForm({ treatedOn: '2026-03-16' })))
  const course = await courseForView(practice.actor, courseId)
  expect(course?.words.activity).toBe('Climbing stairs')
  expect(course?.progress.lateItems).toEqual([])
  expect(course?.progress.outcome?.change?.items).toContain('activity')
})
