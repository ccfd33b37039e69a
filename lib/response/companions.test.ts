import { expect, test } from 'vitest'
import { amendmentsOf } from '@/lib/audit/data'
import type { Actor } from '@/lib/auth/actor'
import { makeColleague } from '@/lib/auth/test-actors'
import { testPractice } from '@/lib/auth/test-practice'
import { courseForView } from '@/lib/course/data'
import { answerForm, made, sessionForm, startTestCourse } from '@/lib/course/test-course'
import { signSession } from '@/lib/session/mutations'
import { correctableCompanions } from './companions'
import { responseForAmending } from './data'
import { amendResponse, recordResponse } from './mutations'
import { amendResponseSchema, responseSchema } from './schema'

const practice = testPractice()

/** A member of the clinic once the owner has chosen what is asked. */
async function asking(painRating: boolean, globalChange: boolean): Promise<Actor> {
  await practice.db.clinic.update({ where: { id: practice.clinicId }, data: { painRating, globalChange } })
  return (await makeColleague(practice.db, practice.clinicId, 'owner')).actor
}

async function keptAfter(actor: Actor, courseId: string, typed: Record<string, string>) {
  const id = await made(recordResponse(actor, courseId, answerForm(typed)))
  return keptOf(id)
}

async function keptOf(id: string) {
  const { pain, globalChange } = await practice.db.response.findUniqueOrThrow({ where: { id } })
  return { pain, globalChange }
}

test('pain and the overall change are kept with an answer, on its own or in a visit', async () => {
  const actor = await asking(true, true)
  const { courseId } = await startTestCourse({ ...practice, actor }, { pain: '7' })
  expect(await practice.db.response.findFirstOrThrow()).toMatchObject({ kind: 'initial', pain: 7, globalChange: null })
  expect(await keptAfter(actor, courseId, { pain: '0', globalChange: '1' })).toEqual({ pain: 0, globalChange: 1 })
  const visit = await made(signSession(actor, courseId, sessionForm({ pain: '10', globalChange: '7' })))
  const inVisit = await practice.db.response.findFirstOrThrow({ where: { sessionId: visit } })
  expect(inVisit).toMatchObject({ pain: 10, globalChange: 7 })
})

test('neither has to be answered, nor chosen', async () => {
  const actor = await asking(true, true)
  const { courseId } = await startTestCourse(practice)
  const none = { pain: null, globalChange: null }
  expect(await keptAfter(actor, courseId, {})).toEqual(none)
  expect(await keptAfter(actor, courseId, { pain: 'x', globalChange: 'x' })).toEqual(none)
})

test('a change since the start is not asked with the first answer', async () => {
  const actor = await asking(true, true)
  const { courseId } = await startTestCourse(practice, { notScored: '1' })
  expect(await keptAfter(actor, courseId, { pain: '6', globalChange: '2' })).toEqual({ pain: 6, globalChange: null })
})

test('what the clinic does not ask is not taken', async () => {
  const { courseId } = await startTestCourse(practice)
  const sent = { pain: '6', globalChange: '2' }
  expect(await keptAfter(practice.actor, courseId, sent)).toEqual({ pain: null, globalChange: null })
  const onlyPain = await asking(true, false)
  expect(await keptAfter(onlyPain, courseId, sent)).toEqual({ pain: 6, globalChange: null })
})

const correction = (typed: Record<string, string> = {}) =>
  amendResponseSchema.parse({
    answeredOn: '2026-03-09',
    symptom1: '5',
    symptom2: '4',
    activity: '4',
    wellbeing: '3',
    answeredBy: 'alone',
    answeredHow: 'paper',
    medicationTaken: 'no',
    reason: 'typed wrongly',
    version: '1',
    ...typed,
  })

async function recorded() {
  const actor = await asking(true, true)
  const { courseId } = await startTestCourse(practice)
  return { actor, id: await made(recordResponse(actor, courseId, answerForm({ pain: '7', globalChange: '4' }))) }
}

test('a correction keeps what they were', async () => {
  const { actor, id } = await recorded()
  await made(amendResponse(actor, id, correction({ pain: '2', globalChange: 'x' })))
  expect(await keptOf(id)).toEqual({ pain: 2, globalChange: null })
  expect(await amendmentsOf(actor, 'response', id)).toMatchObject([
    {
      changes: [
        { field: 'pain', before: '7', after: '2' },
        { field: 'globalChange', before: '4', after: '' },
      ],
    },
  ])
})

test('an answer given while it was asked stays when the clinic asks it no more, and can still be put right', async () => {
  const { id } = await recorded()
  const actor = await asking(false, false)
  await made(amendResponse(actor, id, correction({ symptom1: '4' })))
  expect(await keptOf(id)).toEqual({ pain: 7, globalChange: 4 })
  const response = await responseForAmending(actor, id)
  expect(response).toMatchObject({ pain: 7, globalChange: 4 })
  await made(amendResponse(actor, id, correction({ symptom1: '4', pain: '1', version: '2' })))
  expect(await keptOf(id)).toEqual({ pain: 1, globalChange: 4 })
})

test('a correction asks what the clinic asks, and what the answer has', () => {
  const off = { painRating: false, globalChange: false }
  const on = { painRating: true, globalChange: true }
  const empty = { pain: null, globalChange: null }
  expect(correctableCompanions({ kind: 'follow_up', ...empty }, off)).toEqual(off)
  expect(correctableCompanions({ kind: 'follow_up', ...empty }, on)).toEqual(on)
  expect(correctableCompanions({ kind: 'initial', ...empty }, on)).toEqual({ painRating: true, globalChange: false })
  expect(correctableCompanions({ kind: 'follow_up', pain: 0, globalChange: 1 }, off)).toEqual(on)
})

test('neither moves the profile nor the change of a course', async () => {
  const actor = await asking(true, true)
  const { courseId } = await startTestCourse({ ...practice, actor }, { pain: '10' })
  const later = { symptom1: '3', symptom2: '2', activity: '2', wellbeing: '1', pain: '0', globalChange: '7' }
  await made(recordResponse(actor, courseId, answerForm(later)))
  const course = await courseForView(actor, courseId)
  expect(course?.progress.latest?.answer).toMatchObject({ pain: 0, globalChange: 7 })
  // The mean of 3, 2, 2 and 1; each of 5, 4, 4 and 3 fell by 2.
  expect(course?.progress.latest?.profile).toEqual({ value: { n: 2, d: 1 }, answered: 4 })
  expect(course?.progress.outcome?.change?.value).toEqual({ n: 2, d: 1 })
})

test.each([
  ['pain', ['11', '-1', '7.5', 'seven', '07', '1e1']],
  ['globalChange', ['0', '8', '4.5', 'better']],
])('%s out of range is refused in words', (field, typed) => {
  const form = { answeredOn: '2026-03-09', submission: crypto.randomUUID() }
  for (const value of typed) {
    const issues = responseSchema.safeParse({ ...form, [field]: value }).error?.issues
    expect(issues?.map(issue => [issue.path[0], issue.message])).toEqual([
      [field, expect.stringMatching(/whole number from 0 to 10|seven steps/)],
    ])
  }
})
