import { expect, test } from 'vitest'
import { testPractice } from '@/lib/auth/test-practice'
import { made, refusal, sessionForm, startTestCourse, wholeRecord } from '@/lib/course/test-course'
import { signSession } from './mutations'
import { sessionSchema } from './schema'

const practice = testPractice()

async function visitRefused(courseId: string, typed: Record<string, string>) {
  const before = await wholeRecord(practice.db)
  const { reason, fields } = await refusal(signSession(practice.actor, courseId, sessionForm(typed)))
  expect(reason).toBe('invalid')
  expect(await wholeRecord(practice.db)).toEqual(before)
  return fields
}

test.each([
  ['still to come', '2026-06-16', 'still to come'],
  ['before the birth', '1975-04-30', 'before the patient was born'],
  ['before the course', '2026-03-01', '2 March 2026'],
])('a visit on a day %s is refused beside the day', async (_, treatedOn, words) => {
  const { courseId } = await startTestCourse(practice)
  expect(await visitRefused(courseId, { treatedOn })).toEqual({ treatedOn: expect.stringContaining(words) })
  expect(await visitRefused(courseId, { treatedOn, notScored: '1' })).toEqual({
    treatedOn: expect.stringContaining(words),
  })
})

test('a day that is wrong in two ways is named once', async () => {
  const { courseId } = await startTestCourse(practice)
  const { id: responseId } = await practice.db.response.findFirstOrThrow()
  const done = await signSession(practice.actor, courseId, sessionForm({ treatedOn: '2026-03-01', responseId }))
  expect(done).toMatchObject({
    ok: false,
    errors: [{ field: 'treatedOn', message: expect.stringContaining('2 March') }],
  })
})

test('a visit today is taken', async () => {
  const { courseId } = await startTestCourse(practice)
  await made(signSession(practice.actor, courseId, sessionForm({ treatedOn: '2026-06-15' })))
})

test.each(['symptom1', 'symptom2', 'activity', 'wellbeing'])(
  'a missing score of %s is pointed out there',
  async item => {
    const { courseId } = await startTestCourse(practice)
    expect(Object.keys(await visitRefused(courseId, { [item]: '' }))).toEqual([item])
  },
)

test('symptom 1 can’t be left as not answered', async () => {
  const { courseId } = await startTestCourse(practice)
  expect(Object.keys(await visitRefused(courseId, { symptom1: 'x' }))).toEqual(['symptom1'])
})

test.each(['symptom2', 'activity'])('a score of %s, left out so far, asks for its words', async item => {
  const { courseId } = await startTestCourse(practice, { [item]: '', [`${item}Words`]: '' })
  expect(Object.keys(await visitRefused(courseId, {}))).toEqual([`${item}Words`])
})

test('who answered, how, and which medication are asked for', async () => {
  const { courseId } = await startTestCourse(practice)
  const typed = { answeredBy: '', answeredHow: '', medicationTaken: 'yes', medication: ' ' }
  expect(Object.keys(await visitRefused(courseId, typed)).sort()).toEqual(['answeredBy', 'answeredHow', 'medication'])
})

test('needles that do not agree are refused, and nothing is kept', async () => {
  const { courseId } = await startTestCourse(practice)
  const before = await wholeRecord(practice.db)
  const form = sessionForm({ modality: 'manual_acupuncture', needlesIn: '12', needlesOut: '11' })
  const { reason, fields } = await refusal(signSession(practice.actor, courseId, form))
  expect(reason).toBe('invalid')
  expect(fields.needlesOut).toContain('12 in and 11 out')
  expect(fields.missingNeedle).toBeDefined()
  expect(await wholeRecord(practice.db)).toEqual(before)
})

test('the current of electroacupuncture is kept where it was used, and nothing of it where it was not', async () => {
  const { courseId } = await startTestCourse(practice)
  const current = { electroHz: '2', electroHzHigh: '100', electroMode: 'dense_disperse' }
  const counted = { needlesIn: '4', needlesOut: '4' }
  await made(
    signSession(practice.actor, courseId, sessionForm({ ...counted, ...current, modality: 'electroacupuncture' })),
  )
  await made(
    signSession(practice.actor, courseId, sessionForm({ ...counted, ...current, modality: 'cupping', notScored: '1' })),
  )
  const [first, second] = await practice.db.session.findMany({ orderBy: { sequence: 'asc' } })
  expect(first).toMatchObject({
    modalities: 'electroacupuncture',
    electroHz: 2,
    electroHzHigh: 100,
    electroMode: 'dense_disperse',
  })
  expect(second).toMatchObject({ modalities: 'cupping', electroHz: null, electroHzHigh: null, electroMode: '' })
})

test.each([
  ['electroHz', '2501', 'from 0 to 2500'],
  ['electroHz', 'fast', 'from 0 to 2500'],
  ['needlesIn', '-1', 'from 0 to 200'],
  ['fee', 'ten', 'such as 45'],
])('%s: %s is refused with what can be typed', (field, typed, words) => {
  const read = sessionSchema.safeParse({ treatedOn: '2026-03-09', submission: crypto.randomUUID(), [field]: typed })
  expect(read.error?.issues.map(issue => [issue.path[0], issue.message])).toContainEqual([
    field,
    expect.stringContaining(words),
  ])
})
