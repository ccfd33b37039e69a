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
import { signSession } from '@/lib/session/mutations'
import { recordResponse } from './mutations'

const practice = testPractice()

test('a paper form typed in later is kept on the day it was answered, without a visit', async () => {
  const { courseId, patientId } = await startTestCourse(practice)
  const typed = { answeredOn: '2026-04-01', answeredHow: 'paper', answeredBy: 'with_help', somethingElse: 'New job' }
  const id = await made(recordResponse(practice.actor, courseId, answerForm(typed)))
  const { clinicId, memberId } = practice
  expect(await practice.db.response.findUniqueOrThrow({ where: { id } })).toMatchObject({
    clinicId,
    courseId,
    sessionId: null,
    kind: 'follow_up',
    sequence: 2,
    answeredOn: '2026-04-01',
    answeredBy: 'with_help',
    answeredHow: 'paper',
    enteredById: memberId,
    somethingElse: 'New job',
  })
  expect((await auditedActions(practice.db)).at(-1)).toBe('response.recorded')
  const last = await practice.db.auditEntry.findFirst({ orderBy: { id: 'desc' } })
  expect(last).toMatchObject({ subjectId: id, patientId, memberId })
})

test('the first answer of a course may come without a visit, and is its initial one', async () => {
  const { courseId } = await startTestCourse(practice, { notScored: '1' })
  await made(recordResponse(practice.actor, courseId, answerForm()))
  await made(recordResponse(practice.actor, courseId, answerForm({ answeredOn: '2026-03-16' })))
  const answers = await practice.db.response.findMany({ orderBy: { sequence: 'asc' } })
  expect(answers.map(({ kind }) => kind)).toEqual(['initial', 'follow_up'])
})

async function answerRefused(courseId: string, typed: Record<string, string>) {
  const before = await wholeRecord(practice.db)
  const { reason, fields } = await refusal(recordResponse(practice.actor, courseId, answerForm(typed)))
  expect(reason).toBe('invalid')
  expect(await wholeRecord(practice.db)).toEqual(before)
  return fields
}

test.each([
  ['still to come', '2026-06-16', 'still to come'],
  ['before the birth', '1975-04-30', 'before the patient was born'],
  ['before the course', '2026-03-01', '2 March 2026'],
])('an answer on a day %s is refused beside the day', async (_, answeredOn, words) => {
  const { courseId } = await startTestCourse(practice)
  const fields = await answerRefused(courseId, { answeredOn })
  expect(fields).toEqual({ answeredOn: expect.stringContaining(words) })
})

test('a wrong day and missing scores are said at once', async () => {
  const { courseId } = await startTestCourse(practice)
  const fields = await answerRefused(courseId, { answeredOn: '2026-06-16', symptom1: '', answeredBy: '' })
  expect(Object.keys(fields)).toEqual(['answeredOn', 'symptom1', 'answeredBy'])
  expect(fields.symptom1).toBe('Symptom 1 needs a score from 0 to 6.')
})

test('a new symptom needs its words and its score together', async () => {
  const { courseId } = await startTestCourse(practice)
  expect(Object.keys(await answerRefused(courseId, { newSymptomWords: 'Headache' }))).toEqual(['newSymptom'])
  expect(Object.keys(await answerRefused(courseId, { newSymptom: '3' }))).toEqual(['newSymptomWords'])
})

test('a new symptom is kept beside the profile and never in it', async () => {
  const { courseId } = await startTestCourse(practice)
  const typed = {
    newSymptomWords: 'Headache',
    newSymptom: '6',
    symptom1: '3',
    symptom2: '2',
    activity: '2',
    wellbeing: '1',
  }
  await made(recordResponse(practice.actor, courseId, answerForm(typed)))
  const course = await courseForView(practice.actor, courseId)
  expect(course?.progress.latest?.answer).toMatchObject({ newSymptomWords: 'Headache', newSymptom: 6 })
  // The mean of 3, 2, 2 and 1, and 5, 4, 4, 3 minus that.
  expect(course?.progress.latest?.profile).toMatchObject({ value: { n: 2, d: 1 }, answered: 4 })
  expect(course?.progress.outcome?.change?.value).toEqual({ n: 2, d: 1 })
})

test('an answer in a visit and one on paper of the same day are both kept', async () => {
  const { courseId } = await startTestCourse(practice)
  await made(signSession(practice.actor, courseId, sessionForm()))
  await made(recordResponse(practice.actor, courseId, answerForm()))
  expect(await practice.db.response.count()).toBe(3)
})
