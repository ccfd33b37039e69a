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
    medication: { medicationTaken: true, medication: 'Ibuprofen 200 mg', medicationCompared: null },
    medicationAtStart: { taken: false, text: '' },
    scores: { symptom1: 2, symptom2: 4, activity: 4, wellbeing: 3 },
  })
})

const ibuprofen = { medicationTaken: 'yes', medication: 'Ibuprofen 200 mg', medicationCompared: 'less' }

test('“as before” stands beside how it compared with the start, and what was taken then', async () => {
  const start = { medicationTaken: 'yes', medication: 'Ibuprofen 400 mg' }
  const { courseId } = await startTestCourse(practice, start)
  expect(await latestOf(courseId)).toMatchObject({
    medication: { ...start, medicationTaken: true, medicationCompared: null },
  })
  await made(recordResponse(practice.actor, courseId, answerForm(ibuprofen)))
  expect(await latestOf(courseId)).toMatchObject({
    medication: { medicationTaken: true, medication: 'Ibuprofen 200 mg', medicationCompared: 'less' },
    medicationAtStart: { taken: true, text: 'Ibuprofen 400 mg' },
  })
})

test('a follow-up that turned out to be the first answer compares with nothing', async () => {
  const { courseId } = await startTestCourse(practice, { notScored: '1' })
  const late = await made(recordResponse(practice.actor, courseId, answerForm({ answeredOn: '2026-04-01' })))
  await made(recordResponse(practice.actor, courseId, answerForm(ibuprofen)))
  await practice.db.response.delete({ where: { id: late } })
  expect((await latestOf(courseId))?.medication.medicationCompared).toBeNull()
})

test('a course without an answer has none to build on', async () => {
  const { courseId } = await startTestCourse(practice, { notScored: '1' })
  expect(await latestOf(courseId)).toBeNull()
})
