import { expect, test } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { answerForm, made, refusal, startTestCourse, wholeRecord } from '@/lib/course/test-course'
import { recordResponse } from './mutations'

const practice = testPractice()

async function medicationAfter(courseId: string, typed: Record<string, string>) {
  const id = await made(recordResponse(practice.actor, courseId, answerForm(typed)))
  const { medicationTaken, medication } = await practice.db.response.findUniqueOrThrow({ where: { id } })
  return { medicationTaken, medication }
}

const same = { medicationTaken: 'same', lastMedicationTaken: 'yes', lastMedication: 'Ibuprofen 400 mg' }
const ibuprofen = { medicationTaken: true, medication: 'Ibuprofen 400 mg' }

test('“as before” keeps what the form showed, whatever else was left in it', async () => {
  const { courseId } = await startTestCourse(practice, { medicationTaken: 'yes', medication: 'Ibuprofen 400 mg' })
  expect(await medicationAfter(courseId, { ...same, medication: 'left over in the form' })).toEqual(ibuprofen)
  const none = { medicationTaken: 'same', lastMedicationTaken: 'no', lastMedication: '' }
  expect(await medicationAfter(courseId, none)).toEqual({ medicationTaken: false, medication: '' })
})

test('“as before” keeps what the form showed also where another answer came meanwhile, or the day is an early one', async () => {
  const { courseId } = await startTestCourse(practice, { medicationTaken: 'yes', medication: 'Paracetamol' })
  await medicationAfter(courseId, { answeredOn: '2026-04-01', medicationTaken: 'no' })
  expect(await medicationAfter(courseId, { ...same, answeredOn: '2026-03-16' })).toEqual(ibuprofen)
  expect(await medicationAfter(courseId, { ...same, answeredOn: '2026-04-08' })).toEqual(ibuprofen)
})

test('“as before” of a form that showed nothing is refused in words', async () => {
  const { courseId } = await startTestCourse(practice)
  const before = await wholeRecord(practice.db)
  const sent = answerForm({ medicationTaken: 'same' })
  const { reason, fields } = await refusal(recordResponse(practice.actor, courseId, sent))
  expect(reason).toBe('invalid')
  expect(fields).toEqual({ medicationTaken: expect.stringContaining('Say whether medication is taken') })
  expect(await wholeRecord(practice.db)).toEqual(before)
})

test('“no” keeps no medication, whatever was left in the form', async () => {
  const { courseId } = await startTestCourse(practice)
  const none = { medicationTaken: 'no', medication: 'left over in the form' }
  expect(await medicationAfter(courseId, none)).toEqual({ medicationTaken: false, medication: '' })
})
