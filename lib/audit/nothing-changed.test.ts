import { expect, test } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { made, sessionForm, startTestCourse, wholeRecord } from '@/lib/course/test-course'
import { amendResponse } from '@/lib/response/mutations'
import { amendResponseSchema } from '@/lib/response/schema'
import { amendSession, signSession } from '@/lib/session/mutations'
import { amendSessionSchema } from '@/lib/session/schema'

const practice = testPractice()

test('a correction that changes nothing leaves no trace', async () => {
  const { courseId } = await startTestCourse(practice)
  const sessionId = await made(signSession(practice.actor, courseId, sessionForm()))
  const response = await practice.db.response.findUniqueOrThrow({ where: { sessionId } })
  const before = await wholeRecord(practice.db)
  const treatment = {
    treatedOn: '2026-03-09',
    startTime: '09:30',
    note: 'BL23, BL40',
    reaction: 'none',
    reason: 'typed wrongly',
    version: 1,
  }
  await made(amendSession(practice.actor, sessionId, amendSessionSchema.parse(treatment)))
  const same = {
    symptom1: '5',
    symptom2: '4',
    activity: '4',
    wellbeing: '3',
    answeredBy: 'alone',
    answeredHow: 'paper',
    medicationTaken: 'no',
    answeredOn: '2026-03-09',
    version: '1',
    reason: 'Looked at the paper form again.',
  }
  await made(amendResponse(practice.actor, response.id, amendResponseSchema.parse(same)))
  expect(await wholeRecord(practice.db)).toEqual(before)
})
