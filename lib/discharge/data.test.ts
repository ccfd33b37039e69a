import { expect, test } from 'vitest'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'

import { made, startTestCourse } from '@/lib/course/test-course'
import { setClock } from '@/lib/time/clock'
import { dischargeHistory } from './data'
import { dischargeCourse, reopenCourse } from './mutations'
import { dischargeSchema, reopenSchema } from './schema'

const practice = testPractice()

const end = (typed: object) => dischargeSchema.parse({ dischargedOn: '2026-03-30', note: '', ...typed })

test('a course that ended, was reopened and ended again tells both ends, with who, when and why', async () => {
  const { courseId } = await startTestCourse(practice)
  await made(dischargeCourse(practice.actor, courseId, end({ reason: 'no_benefit', note: 'Rests', version: 1 })))
  await made(reopenCourse(practice.actor, courseId, reopenSchema.parse({ reason: 'Came back', version: 2 })))
  setClock(() => new Date('2026-06-16T10:00:00Z'))
  const last = end({ dischargedOn: '2026-06-01', reason: 'referred_on', version: 3 })
  await made(dischargeCourse(practice.actor, courseId, last))
  const by = practice.actor.name
  expect(await dischargeHistory(practice.actor, courseId)).toMatchObject([
    { dischargedOn: '2026-06-01', reason: 'referred_on', by, reopened: null },
    {
      dischargedOn: '2026-03-30',
      reason: 'no_benefit',
      note: 'Rests',
      by,
      reopened: { by, at: new Date('2026-06-15T10:00:00Z'), reason: 'Came back' },
    },
  ])
})

test('a course that never ended has none, and neither has another clinic’s', async () => {
  const own = await startTestCourse(practice)
  const foreign = await anotherPractice(practice)
  const { courseId } = await startTestCourse(foreign)
  await made(dischargeCourse(foreign.actor, courseId, end({ reason: 'goal_reached', version: 1 })))
  expect(await dischargeHistory(practice.actor, own.courseId)).toEqual([])
  expect(await dischargeHistory(practice.actor, courseId)).toEqual([])
})
