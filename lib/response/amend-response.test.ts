import { expect, test } from 'vitest'
import { amendmentsOf } from '@/lib/audit/data'
import { testPractice } from '@/lib/auth/test-practice'
import { answerForm, auditedActions, made, refusal, startTestCourse, wholeRecord } from '@/lib/course/test-course'
import { responseForAmending } from './data'
import { amendResponse, recordResponse } from './mutations'
import { amendResponseSchema } from './schema'

const practice = testPractice()

const asRecorded = {
  answeredOn: '2026-03-09',
  symptom1: '5',
  symptom2: '4',
  activity: '4',
  wellbeing: '3',
  answeredBy: 'alone',
  answeredHow: 'paper',
  medicationTaken: 'no',
  reason: 'typed 5, the form says 2',
  version: 1,
}

const correction = (typed: Record<string, string | number> = {}) =>
  amendResponseSchema.parse({ ...asRecorded, ...typed })

async function recorded(typed: Record<string, string> = {}) {
  const { courseId, patientId } = await startTestCourse(practice, typed)
  const followUp = await made(recordResponse(practice.actor, courseId, answerForm(typed)))
  const { id: initial } = await practice.db.response.findFirstOrThrow({ where: { kind: 'initial' } })
  return { courseId, patientId, initial, followUp }
}

test('a corrected score keeps the original, with who, when and why', async () => {
  const { courseId, patientId, followUp } = await recorded()
  expect(await made(amendResponse(practice.actor, followUp, correction({ symptom1: '2', activity: 'x' })))).toBe(
    courseId,
  )
  const kept = await practice.db.response.findUniqueOrThrow({ where: { id: followUp } })
  expect(kept).toMatchObject({ symptom1: 2, activity: null, kind: 'follow_up', sequence: 2, version: 2 })
  expect(await amendmentsOf(practice.actor, 'response', followUp)).toMatchObject([
    {
      by: practice.actor.name,
      reason: 'typed 5, the form says 2',
      changes: [
        { field: 'symptom1', before: '5', after: '2' },
        { field: 'activity', before: '4', after: '' },
      ],
    },
  ])
  expect((await auditedActions(practice.db)).at(-1)).toBe('response.amended')
  const last = await practice.db.auditEntry.findFirst({ orderBy: { id: 'desc' } })
  expect(last).toMatchObject({ subjectId: followUp, patientId })
})

test('a correction needs a reason', () => {
  expect(() => correction({ reason: ' ' })).toThrow('why this is corrected')
})

test('a form opened before somebody else’s correction is refused', async () => {
  const { followUp } = await recorded()
  await made(amendResponse(practice.actor, followUp, correction({ symptom1: '2' })))
  const before = await wholeRecord(practice.db)
  const { reason } = await refusal(amendResponse(practice.actor, followUp, correction({ symptom1: '1' })))
  expect(reason).toBe('changed_meanwhile')
  expect(await wholeRecord(practice.db)).toEqual(before)
})

test.each([
  ['a day to come', { answeredOn: '2026-06-16' }, 'answeredOn'],
  ['a day before the birth', { answeredOn: '1975-04-30' }, 'answeredOn'],
  ['a day before the course', { answeredOn: '2026-03-01' }, 'answeredOn'],
  ['symptom 1 not answered', { symptom1: 'x' }, 'symptom1'],
  ['a missing score', { wellbeing: '' }, 'wellbeing'],
])('a correction to %s is refused there', async (_, typed, field) => {
  const { followUp } = await recorded()
  const before = await wholeRecord(practice.db)
  const { reason, fields } = await refusal(amendResponse(practice.actor, followUp, correction(typed)))
  expect([reason, Object.keys(fields)]).toEqual(['invalid', [field]])
  expect(await wholeRecord(practice.db)).toEqual(before)
})

test('a wrong day and a missing score are said at once', async () => {
  const { followUp } = await recorded()
  const sent = correction({ answeredOn: '2026-06-16', wellbeing: '' })
  const { fields } = await refusal(amendResponse(practice.actor, followUp, sent))
  expect(Object.keys(fields)).toEqual(['answeredOn', 'wellbeing'])
})

test('a correction can’t score an item that has no words, also when it brings some', async () => {
  const { courseId, followUp } = await recorded({ symptom2Words: '', symptom2: '' })
  const before = await wholeRecord(practice.db)
  const sent = correction({ symptom2: '3', symptom2Words: 'Numb toes' })
  const { fields } = await refusal(amendResponse(practice.actor, followUp, sent))
  expect(Object.keys(fields)).toEqual(['symptom2Words'])
  expect(await wholeRecord(practice.db)).toEqual(before)
  expect((await practice.db.course.findUniqueOrThrow({ where: { id: courseId } })).symptom2Words).toBe('')
})

test('opening a correction shows the answer as it stands, and is noted as a view', async () => {
  const { courseId, patientId, followUp } = await recorded()
  expect(await responseForAmending(practice.actor, followUp)).toMatchObject({
    id: followUp,
    courseId,
    kind: 'follow_up',
    answeredOn: '2026-03-09',
    scores: { symptom1: 5, symptom2: 4, activity: 4, wellbeing: 3 },
    answeredBy: 'alone',
    answeredHow: 'paper',
    version: 1,
  })
  const view = await practice.db.auditEntry.findFirst({ where: { action: 'response.viewed' } })
  expect(view).toMatchObject({ subjectId: followUp, patientId })
})
