import { expect, test } from 'vitest'
import { amendmentsOf } from '@/lib/audit/data'
import { testPractice } from '@/lib/auth/test-practice'
import { answerForm, made, refusal, startTestCourse, wholeRecord } from '@/lib/course/test-course'
import { amendResponse, recordResponse } from './mutations'
import { amendResponseSchema } from './schema'

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

const reduced = { medicationTaken: 'yes', medication: 'Ibuprofen 200 mg', medicationCompared: 'less' }

async function comparedAfter(courseId: string, typed: Record<string, string>) {
  const id = await made(recordResponse(practice.actor, courseId, answerForm(typed)))
  const { medicationCompared } = await practice.db.response.findUniqueOrThrow({ where: { id } })
  return medicationCompared
}

test('how it compares with the start is kept where it was said, and never required', async () => {
  const { courseId } = await startTestCourse(practice, { medicationTaken: 'yes', medication: 'Ibuprofen 400 mg' })
  expect(await comparedAfter(courseId, reduced)).toBe('less')
  expect(await comparedAfter(courseId, { ...reduced, medicationCompared: '' })).toBeNull()
  expect(await comparedAfter(courseId, { ...reduced, medicationTaken: 'no' })).toBeNull()
  expect(await comparedAfter(courseId, { ...reduced, medicationTaken: '' })).toBeNull()
})

test('“as before” carries the comparison that the form showed, and makes none up', async () => {
  const { courseId } = await startTestCourse(practice, { medicationTaken: 'yes', medication: 'Ibuprofen 400 mg' })
  expect(await comparedAfter(courseId, { ...same, lastMedicationCompared: 'less' })).toBe('less')
  expect(await comparedAfter(courseId, same)).toBeNull()
  // Left in the field that "as before" hides.
  expect(await comparedAfter(courseId, { ...same, medicationCompared: 'more' })).toBeNull()
  const none = { medicationTaken: 'same', lastMedicationTaken: 'no', lastMedicationCompared: 'less' }
  expect(await comparedAfter(courseId, none)).toBeNull()
})

test('the first answer is compared with nothing', async () => {
  await startTestCourse(practice, reduced)
  expect((await practice.db.response.findFirstOrThrow()).medicationCompared).toBeNull()
})

test('a comparison is corrected, and taken back, with what it was before', async () => {
  const { courseId } = await startTestCourse(practice, { medicationTaken: 'yes', medication: 'Ibuprofen 400 mg' })
  const id = await made(recordResponse(practice.actor, courseId, answerForm(reduced)))
  const correct = async (medicationCompared: string, version: number) => {
    const typed = { answeredOn: '2026-03-09', symptom1: '5', symptom2: '4', activity: '4', wellbeing: '3' }
    const about = { answeredBy: 'alone', answeredHow: 'paper', reason: 'misheard', version }
    const input = amendResponseSchema.parse({ ...typed, ...about, ...reduced, medicationCompared })
    await made(amendResponse(practice.actor, id, input))
  }
  await correct('more', 1)
  await correct('', 2)
  const changes = (await amendmentsOf(practice.actor, 'response', id)).map(amendment => amendment.changes)
  expect(changes).toContainEqual([{ field: 'medicationCompared', before: 'less', after: 'more' }])
  expect(changes).toContainEqual([{ field: 'medicationCompared', before: 'more', after: '' }])
})

test('a correction of what became the first answer leaves its comparison alone', async () => {
  const { courseId } = await startTestCourse(practice, { notScored: '1' })
  await made(recordResponse(practice.actor, courseId, answerForm({ answeredOn: '2026-03-20' })))
  const later = await made(
    recordResponse(practice.actor, courseId, answerForm({ ...reduced, answeredOn: '2026-03-16' })),
  )
  const scores = { symptom1: '2', symptom2: '4', activity: '4', wellbeing: '3' }
  const about = { answeredBy: 'alone', answeredHow: 'paper', reason: 'the form says 2', version: 1 }
  const { medicationTaken, medication } = reduced
  const input = { ...scores, ...about, medicationTaken, medication, answeredOn: '2026-03-16' }
  await made(amendResponse(practice.actor, later, amendResponseSchema.parse(input)))
  const kept = await practice.db.response.findUniqueOrThrow({ where: { id: later } })
  expect(kept).toMatchObject({ kind: 'initial', symptom1: 2, medicationCompared: 'less' })
})
