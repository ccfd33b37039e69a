import { expect, test } from 'vitest'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { auditedActions } from '@/lib/course/test-course'
import { coursesForView, pairForView } from './data'
import { addTestCourse } from './test-courses'

const practice = testPractice()

const viewsOf = async () => {
  const rows = await practice.db.auditEntry.findMany({ orderBy: { id: 'asc' } })
  return rows.map(({ action, subjectId, patientId }) => [action, subjectId, patientId])
}

async function twoCourses() {
  const earlier = await addTestCourse(practice, { startedOn: '2025-03-03' })
  const { patientId } = earlier
  const later = await addTestCourse(practice, { patientId, problem: 'Neck pain', startedOn: '2026-03-02' })
  return { earlier, later, patientId }
}

test('all courses of a patient come whole, the latest first, and each of them is a view', async () => {
  const { earlier, later, patientId } = await twoCourses()
  await addTestCourse(practice)
  const courses = await coursesForView(practice.actor, patientId)
  expect(courses.map(({ problem, startedOn }) => [problem, startedOn])).toEqual([
    ['Neck pain', '2026-03-02'],
    ['Low back pain', '2025-03-03'],
  ])
  expect(await viewsOf()).toEqual([
    ['course.viewed', later.id, patientId],
    ['course.viewed', earlier.id, patientId],
  ])
})

test('a patient of another clinic has no courses here', async () => {
  const foreign = await anotherPractice(practice)
  const { patientId } = await addTestCourse(foreign)
  expect(await coursesForView(practice.actor, patientId)).toEqual([])
  expect(await auditedActions(practice.db)).toEqual([])
})

test('two courses come in the order asked for, and both are a view', async () => {
  const { earlier, later, patientId } = await twoCourses()
  const pair = await pairForView(practice.actor, patientId, { first: later.id, second: earlier.id })
  expect(pair?.map(({ course }) => course.id)).toEqual([later.id, earlier.id])
  expect(await viewsOf()).toEqual([
    ['course.viewed', later.id, patientId],
    ['course.viewed', earlier.id, patientId],
  ])
})

test('a course of another patient or clinic, or of none, is not found, and nothing is viewed', async () => {
  const { earlier, patientId } = await twoCourses()
  const strange = await addTestCourse(practice)
  const foreign = await addTestCourse(await anotherPractice(practice))
  for (const second of [strange.id, foreign.id, crypto.randomUUID(), '', earlier.id]) {
    expect(await pairForView(practice.actor, patientId, { first: earlier.id, second })).toBeNull()
    expect(await pairForView(practice.actor, patientId, { first: second, second: earlier.id })).toBeNull()
  }
  const theirs = { first: foreign.id, second: foreign.id }
  expect(await pairForView(practice.actor, foreign.patientId, theirs)).toBeNull()
  expect(await auditedActions(practice.db)).toEqual([])
})
