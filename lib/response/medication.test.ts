import { expect, test } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { answerForm, made, startTestCourse } from '@/lib/course/test-course'
import { recordResponse } from './mutations'

const practice = testPractice()

async function medicationAfter(courseId: string, typed: Record<string, string>) {
  const id = await made(recordResponse(practice.actor, courseId, answerForm(typed)))
  const { medicationTaken, medication } = await practice.db.response.findUniqueOrThrow({ where: { id } })
  return { medicationTaken, medication }
}

test('“the same” keeps what the answer before it said', async () => {
  const { courseId } = await startTestCourse(practice, { medicationTaken: 'yes', medication: 'Ibuprofen 400 mg' })
  const same = { medicationTaken: 'same', medication: 'left over in the form' }
  expect(await medicationAfter(courseId, same)).toEqual({ medicationTaken: true, medication: 'Ibuprofen 400 mg' })
})

test('“the same” of a form typed in late goes by the answer before it in time, not the one entered last', async () => {
  const { courseId } = await startTestCourse(practice, { medicationTaken: 'yes', medication: 'Ibuprofen 400 mg' })
  await medicationAfter(courseId, { answeredOn: '2026-04-01', medicationTaken: 'no' })
  const late = { answeredOn: '2026-03-16', medicationTaken: 'same' }
  expect(await medicationAfter(courseId, late)).toEqual({ medicationTaken: true, medication: 'Ibuprofen 400 mg' })
  const last = { answeredOn: '2026-04-08', medicationTaken: 'same' }
  expect(await medicationAfter(courseId, last)).toEqual({ medicationTaken: false, medication: '' })
})

test('“the same” as an answer that said nothing says nothing', async () => {
  const { courseId } = await startTestCourse(practice, { medicationTaken: '' })
  expect(await medicationAfter(courseId, { medicationTaken: 'same' })).toEqual({
    medicationTaken: null,
    medication: '',
  })
})

test('“no” keeps no medication, whatever was left in the form', async () => {
  const { courseId } = await startTestCourse(practice)
  const none = { medicationTaken: 'no', medication: 'left over in the form' }
  expect(await medicationAfter(courseId, none)).toEqual({ medicationTaken: false, medication: '' })
})
