import { expect, test } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { signSession } from '@/lib/session/mutations'
import { courseForView } from './data'
import { made, sessionForm, startTestCourse } from './test-course'

const practice = testPractice()

test('of two visits on one day the later by the clock is the latest, whichever was typed first', async () => {
  const { courseId } = await startTestCourse(practice)
  const all = (score: string) => ({ symptom1: score, symptom2: score, activity: score, wellbeing: score })
  await made(signSession(practice.actor, courseId, sessionForm({ startTime: '15:00', ...all('1') })))
  await made(signSession(practice.actor, courseId, sessionForm({ startTime: '09:00', ...all('4') })))
  const course = await courseForView(practice.actor, courseId)
  expect(course?.sessions.map(({ number, startTime }) => [number, startTime])).toEqual([
    [1, '09:00'],
    [2, '15:00'],
  ])
  expect(course?.progress.standings.map(({ answer }) => answer.scores.symptom1)).toEqual([5, 4, 1])
  // Baseline 5, 4, 4, 3: a mean of 4, minus 1.
  expect(course?.progress.outcome?.change?.value).toEqual({ n: 3, d: 1 })
})
