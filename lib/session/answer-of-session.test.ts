import { expect, test } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { made, refusal, sessionForm, startTestCourse, wholeRecord } from '@/lib/course/test-course'
import { amendResponse } from '@/lib/response/mutations'
import { amendResponseSchema } from '@/lib/response/schema'
import { amendSession, signSession } from './mutations'
import { amendSessionSchema } from './schema'

const practice = testPractice()

const asRecorded = {
  treatedOn: '2026-03-09',
  startTime: '09:30',
  note: 'BL23, BL40',
  reaction: 'none',
  reason: 'typed wrongly',
  version: 1,
}
const scores = { symptom1: '5', symptom2: '4', activity: '4', wellbeing: '3' }
const about = { answeredBy: 'alone', answeredHow: 'paper', medicationTaken: 'no', reason: 'filled in at home' }

const amendVisit = (sessionId: string, typed: Record<string, string | number>) =>
  amendSession(practice.actor, sessionId, amendSessionSchema.parse({ ...asRecorded, ...typed }))
const amendAnswer = (id: string, answeredOn: string, version = 1) =>
  amendResponse(practice.actor, id, amendResponseSchema.parse({ ...scores, ...about, answeredOn, version }))
const answerOf = (sessionId: string) => practice.db.response.findUniqueOrThrow({ where: { sessionId } })

/** A visit on 9 March whose scores were given on 6 March. */
async function answeredAtHome() {
  const { courseId } = await startTestCourse(practice, { notScored: '1' })
  const sessionId = await made(signSession(practice.actor, courseId, sessionForm()))
  const { id } = await answerOf(sessionId)
  await made(amendAnswer(id, '2026-03-06'))
  return { sessionId, id }
}

test.each(['2026-03-10', '2026-06-01', '2026-03-01'])('scores of a visit can’t move away from it, to %s', async day => {
  const { courseId } = await startTestCourse(practice, { notScored: '1', startedOn: '2026-02-01' })
  const sessionId = await made(signSession(practice.actor, courseId, sessionForm()))
  const { id } = await answerOf(sessionId)
  const before = await wholeRecord(practice.db)
  const { reason, fields } = await refusal(amendAnswer(id, day))
  expect(reason).toBe('invalid')
  expect(fields).toEqual({ answeredOn: expect.stringContaining('the session of 9 March 2026') })
  expect(await wholeRecord(practice.db)).toEqual(before)
  await made(amendAnswer(id, '2026-03-02'))
})

test.each(['2026-03-05', '2026-03-14'])(
  'a visit can’t move away from scores of a day of their own, to %s',
  async day => {
    const { sessionId } = await answeredAtHome()
    const before = await wholeRecord(practice.db)
    const { reason, fields } = await refusal(amendVisit(sessionId, { treatedOn: day }))
    expect(reason).toBe('invalid')
    expect(fields).toEqual({ treatedOn: expect.stringContaining('given on 6 March 2026') })
    expect(await wholeRecord(practice.db)).toEqual(before)
  },
)

test.each(['2026-03-06', '2026-03-13'])(
  'a visit moved to %s keeps the scores given for it, on their own day',
  async day => {
    const { sessionId } = await answeredAtHome()
    await made(amendVisit(sessionId, { treatedOn: day }))
    expect((await answerOf(sessionId)).answeredOn).toBe('2026-03-06')
  },
)

test('the note of a visit can be corrected also where its scores were given on an earlier day', async () => {
  const { sessionId } = await answeredAtHome()
  await made(amendVisit(sessionId, { note: 'corrected' }))
  expect((await answerOf(sessionId)).answeredOn).toBe('2026-03-06')
})
