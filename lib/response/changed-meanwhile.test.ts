import { expect, test } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { startTestCourse } from '@/lib/course/test-course'
import { responseChangedMeanwhile } from './changed-meanwhile'
import { responseForAmending } from './data'
import { amendResponseSchema } from './schema'

const practice = testPractice()

const asRecorded = { symptom1: '5', symptom2: '4', activity: '4', wellbeing: '3', medicationTaken: 'no' }
const about = { answeredOn: '2026-03-02', answeredBy: 'alone', answeredHow: 'paper', reason: 'typed wrongly' }

async function differing(typed: Record<string, string>) {
  await startTestCourse(practice)
  const { id } = await practice.db.response.findFirstOrThrow()
  const response = await responseForAmending(practice.actor, id)
  if (!response) throw new Error('no response')
  const form = amendResponseSchema.parse({ ...asRecorded, ...about, version: '1', ...typed })
  return responseChangedMeanwhile(response, form).fields
}

test('an answer that says the same as the form differs in nothing', async () => {
  expect(await differing({})).toEqual([])
})

test('scores, medication and who answered are told as the answer has them now', async () => {
  const typed = { symptom2: 'x', medicationTaken: 'yes', medication: 'Ibuprofen', answeredBy: 'proxy' }
  expect(await differing(typed)).toEqual([
    { field: 'symptom2', now: '4' },
    { field: 'answeredBy', now: 'alone' },
    { field: 'medicationTaken', now: 'false' },
    { field: 'medication', now: '' },
  ])
})
