import { expect, test } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { courseForView } from '@/lib/course/data'
import { answerForm, made, sessionForm, startTestCourse } from '@/lib/course/test-course'
import { formatFraction } from '@/lib/mymop/fraction'
import { recordResponse } from '@/lib/response/mutations'
import { signSession } from '@/lib/session/mutations'
import { isStartDay, standingsBySession } from './own-course'

const practice = testPractice()

async function viewOf(courseId: string) {
  const course = await courseForView(practice.actor, courseId)
  if (!course) throw new Error('not found')
  return course
}

test('a course says where it stood at its start and for each session, with the answers of its visits and of paper', async () => {
  const { courseId } = await startTestCourse(practice)
  const visit = (typed: Record<string, string>) => made(signSession(practice.actor, courseId, sessionForm(typed)))
  await visit({ treatedOn: '2026-03-02', notScored: '1' })
  await visit({ treatedOn: '2026-03-09', symptom1: '1' })
  await visit({ treatedOn: '2026-03-23', notScored: '1' })
  await visit({ treatedOn: '2026-04-06', notScored: '1' })
  await made(recordResponse(practice.actor, courseId, answerForm({ answeredOn: '2026-03-17', symptom1: '3' })))
  const course = await viewOf(courseId)
  const stood = [...standingsBySession(course)].map(([number, { profile }]) => [
    number,
    profile && formatFraction(profile.value),
  ])
  // Means of 5 4 4 3 at the start, 1 4 4 3 in session 2, and 3 4 4 3 on paper six days before session 3.
  expect(stood.sort()).toEqual([
    [0, '4.00'],
    [2, '3.00'],
    [3, '3.50'],
  ])
  expect([1, 2, 3, 4].map(number => isStartDay(course, number))).toEqual([true, false, false, false])
})

test('what was first scored under treatment is no start, and stands for its session', async () => {
  const { courseId } = await startTestCourse(practice)
  await made(signSession(practice.actor, courseId, sessionForm({ treatedOn: '2026-03-02', notScored: '1' })))
  await practice.db.response.updateMany({ where: { courseId }, data: { answeredOn: '2026-03-08' } })
  await made(signSession(practice.actor, courseId, sessionForm({ treatedOn: '2026-03-09', notScored: '1' })))
  const course = await viewOf(courseId)
  expect([...standingsBySession(course).keys()]).toEqual([2])
  expect(isStartDay(course, 1)).toBe(false)
})
