import { expect, test } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { courseChangedMeanwhile } from './changed-meanwhile'
import { courseForView } from './data'
import { amendCourseSchema } from './schema'
import { startTestCourse } from './test-course'

const practice = testPractice()

test('what a course says now is told in the words of its form, and who treats by name', async () => {
  const { courseId } = await startTestCourse(practice)
  const course = await courseForView(practice.actor, courseId)
  if (!course) throw new Error('no course')
  const typed = amendCourseSchema.parse({
    problem: 'Low back pain',
    startedOn: '2026-03-02',
    plannedSessions: '10',
    practitionerId: 'somebody-else',
    symptom1Words: 'Stabbing low down',
    symptom2Words: 'Stiff evenings',
    activityWords: 'Tying shoes',
    reason: 'spelling',
    version: '1',
  })
  expect(courseChangedMeanwhile({ ...course, version: 2 }, typed)).toEqual({
    kind: 'changed',
    version: 2,
    fields: [
      { field: 'plannedSessions', now: '8' },
      { field: 'practitionerId', now: practice.actor.name },
      { field: 'symptom2Words', now: 'Stiff mornings' },
    ],
  })
})
