import { expect, test } from 'vitest'
import { amendmentsOf } from '@/lib/audit/data'
import { testPractice } from '@/lib/auth/test-practice'
import { auditedActions, made, refusal, sessionForm, startTestCourse, wholeRecord } from '@/lib/course/test-course'
import { sessionForAmending } from './data'
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
const correction = (typed: Record<string, string | number> = {}) =>
  amendSessionSchema.parse({ ...asRecorded, ...typed })

async function recorded(typed: Record<string, string> = {}) {
  const { courseId, patientId } = await startTestCourse(practice)
  const sessionId = await made(signSession(practice.actor, courseId, sessionForm(typed)))
  return { courseId, patientId, sessionId }
}

test('a correction keeps what the record said before, with who, when and why', async () => {
  const { courseId, patientId, sessionId } = await recorded()
  const form = correction({ note: 'BL23, BL60', reason: 'wrong point' })
  expect(await made(amendSession(practice.actor, sessionId, form))).toBe(courseId)
  const session = await practice.db.session.findFirstOrThrow()
  expect(session).toMatchObject({ note: 'BL23, BL60', version: 2 })
  expect(await amendmentsOf(practice.actor, 'session', sessionId)).toMatchObject([
    {
      by: practice.actor.name,
      reason: 'wrong point',
      changes: [{ field: 'note', before: 'BL23, BL40', after: 'BL23, BL60' }],
    },
  ])
  expect((await auditedActions(practice.db)).at(-1)).toBe('session.amended')
  const last = await practice.db.auditEntry.findFirst({ orderBy: { id: 'desc' } })
  expect(last).toMatchObject({ subjectId: sessionId, patientId })
})

test('an answer moves with the day of its visit', async () => {
  const { sessionId } = await recorded()
  await made(amendSession(practice.actor, sessionId, correction({ treatedOn: '2026-03-10' })))
  const answer = await practice.db.response.findUniqueOrThrow({ where: { sessionId } })
  expect(answer.answeredOn).toBe('2026-03-10')
  const kept = await practice.db.amendment.findFirstOrThrow({ where: { subject: 'response', subjectId: answer.id } })
  expect(kept.version).toBe(answer.version)
  expect(JSON.parse(kept.changes)).toEqual([{ field: 'answeredOn', before: '2026-03-09', after: '2026-03-10' }])
})

test('a form opened before somebody else’s correction is refused', async () => {
  const { sessionId } = await recorded()
  await made(amendSession(practice.actor, sessionId, correction({ note: 'theirs' })))
  const before = await wholeRecord(practice.db)
  const { reason } = await refusal(amendSession(practice.actor, sessionId, correction({ note: 'mine' })))
  expect(reason).toBe('changed_meanwhile')
  expect(await wholeRecord(practice.db)).toEqual(before)
})

test.each([
  ['still to come', '2026-06-16', 'still to come'],
  ['before the birth', '1975-04-30', 'before the patient was born'],
  ['before the course', '2026-03-01', '2 March 2026'],
])('a visit can’t be moved to a day %s', async (_, treatedOn, words) => {
  const { sessionId } = await recorded()
  const before = await wholeRecord(practice.db)
  const { fields } = await refusal(amendSession(practice.actor, sessionId, correction({ treatedOn })))
  expect(fields).toEqual({ treatedOn: expect.stringContaining(words) })
  expect(await wholeRecord(practice.db)).toEqual(before)
})

test('opening a correction shows the session as it stands, and is noted as a view', async () => {
  const { courseId, patientId, sessionId } = await recorded()
  const opened = await sessionForAmending(practice.actor, sessionId)
  expect(opened).toMatchObject({
    id: sessionId,
    courseId,
    treatedOn: '2026-03-09',
    startTime: '09:30',
    note: 'BL23, BL40',
    version: 1,
  })
  const view = await practice.db.auditEntry.findFirst({ where: { action: 'session.viewed' } })
  expect(view).toMatchObject({ subjectId: sessionId, patientId })
})
