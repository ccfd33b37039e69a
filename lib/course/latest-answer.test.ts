import { expect, test } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { recordResponse } from '@/lib/response/mutations'
import { courseForView } from './data'
import { latestAnswer } from './latest-answer'
import { answerForm, made, startTestCourse } from './test-course'

const practice = testPractice()

async function latestOf(courseId: string) {
  const course = await courseForView(practice.actor, courseId)
  return course && latestAnswer(course)
}

test('the next form builds on the answer given last, not on the one entered last', async () => {
  const { courseId } = await startTestCourse(practice)
  const last = { answeredOn: '2026-04-01', symptom1: '2', answeredBy: 'with_help', medicationTaken: 'yes' }
  await made(recordResponse(practice.actor, courseId, answerForm({ ...last, medication: 'Ibuprofen 200 mg' })))
  await made(recordResponse(practice.actor, courseId, answerForm({ answeredOn: '2026-03-09', symptom1: '6' })))
  expect(await latestOf(courseId)).toEqual({
    answeredBy: 'with_help',
    answeredHow: 'paper',
    medication: { medicationTaken: true, medication: 'Ibuprofen 200 mg' },
    scores: { symptom1: 2, symptom2: 4, activity: 4, wellbeing: 3 },
  })
})

test('a course without an answer has none to build on', async () => {
  const { courseId } = await startTestCourse(practice, { notScored: '1' })
  expect(await latestOf(courseId)).toBeNull()
})
