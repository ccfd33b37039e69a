import { expect, test } from 'vitest'
import { amendmentsOf } from '@/lib/audit/data'
import { testPractice } from '@/lib/auth/test-practice'
import { courseForView } from '@/lib/course/data'
import { answerForm, auditedActions, made, sessionForm, startTestCourse } from '@/lib/course/test-course'
import { amendSession, signSession } from '@/lib/session/mutations'
import { amendSessionSchema } from '@/lib/session/schema'
import { amendResponse, recordResponse } from './mutations'
import { amendResponseSchema } from './schema'

const practice = testPractice()

const worse = { symptom1: '6', symptom2: '5', activity: '5', wellbeing: '4' }
const better = { symptom1: '3', symptom2: '2', activity: '2', wellbeing: '1' }

async function progressOf(courseId: string) {
  const course = await courseForView(practice.actor, courseId)
  if (!course) throw new Error('not found')
  const { progress } = course
  const kinds = progress.standings.map(({ answer }) => [answer.answeredOn, answer.kind])
  return { kinds, baseline: progress.baseline?.answeredOn, change: progress.outcome?.change?.value }
}

const unscoredCourse = async () => (await startTestCourse(practice, { notScored: '1' })).courseId

async function answered(courseId: string, answeredOn: string, typed: Record<string, string>): Promise<string> {
  return made(recordResponse(practice.actor, courseId, answerForm({ answeredOn, ...typed })))
}

async function visited(courseId: string, treatedOn: string, typed: Record<string, string>): Promise<string> {
  return made(signSession(practice.actor, courseId, sessionForm({ treatedOn, ...typed })))
}

// Each of the four items fell by 3.
const fallen = { n: 3, d: 1 }

test('a paper form of the week before, typed in after the scores of today, is the baseline', async () => {
  const courseId = await unscoredCourse()
  const later = await answered(courseId, '2026-06-15', { ...better, expectation: '7' })
  await answered(courseId, '2026-06-08', { ...worse, answeredHow: 'paper', somethingElse: 'New job' })
  expect(await progressOf(courseId)).toEqual({
    kinds: [
      ['2026-06-08', 'initial'],
      ['2026-06-15', 'follow_up'],
    ],
    baseline: '2026-06-08',
    change: fallen,
  })
  const kept = await practice.db.response.findMany({ where: { courseId }, orderBy: { answeredOn: 'asc' } })
  expect(kept).toMatchObject([
    { version: 1, somethingElse: 'New job' },
    { version: 2, expectation: 7 },
  ])
  expect(await amendmentsOf(practice.actor, 'response', later)).toMatchObject([
    {
      by: practice.actor.name,
      reason: 'An answer of an earlier day was added.',
      changes: [{ field: 'kind', before: 'initial', after: 'follow_up' }],
    },
  ])
  expect((await auditedActions(practice.db)).slice(-3, -1)).toEqual(['response.recorded', 'response.amended'])
})

test('a first visit recorded late brings its baseline', async () => {
  const courseId = await unscoredCourse()
  await visited(courseId, '2026-03-16', better)
  await visited(courseId, '2026-03-09', worse)
  expect(await progressOf(courseId)).toMatchObject({ baseline: '2026-03-09', change: fallen })
})

test('an answer typed in late is no baseline where a treatment came before it', async () => {
  const courseId = await unscoredCourse()
  await visited(courseId, '2026-03-05', { notScored: '1' })
  await answered(courseId, '2026-03-16', better)
  await answered(courseId, '2026-03-09', worse)
  expect(await progressOf(courseId)).toMatchObject({ baseline: undefined, change: undefined })
})

test('of two answers of one day, the one entered first is the initial one', async () => {
  const courseId = await unscoredCourse()
  await answered(courseId, '2026-03-09', worse)
  const second = await answered(courseId, '2026-03-09', better)
  expect(await practice.db.response.findUniqueOrThrow({ where: { id: second } })).toMatchObject({ kind: 'follow_up' })
  expect(await practice.db.amendment.count()).toBe(0)
})

test('a visit moved before the first answer takes the baseline along, and back again', async () => {
  const courseId = await unscoredCourse()
  await answered(courseId, '2026-03-10', better)
  const sessionId = await visited(courseId, '2026-03-16', worse)
  const to = (treatedOn: string, version: number) => {
    const form = { treatedOn, startTime: '09:30', note: '', reason: 'wrong day', version }
    return made(amendSession(practice.actor, sessionId, amendSessionSchema.parse(form)))
  }
  await to('2026-03-09', 1)
  expect(await progressOf(courseId)).toEqual({
    kinds: [
      ['2026-03-09', 'initial'],
      ['2026-03-10', 'follow_up'],
    ],
    baseline: '2026-03-09',
    change: fallen,
  })
  await to('2026-03-17', 2)
  expect((await progressOf(courseId)).kinds).toEqual([
    ['2026-03-10', 'initial'],
    ['2026-03-17', 'follow_up'],
  ])
  const moved = await practice.db.response.findUniqueOrThrow({ where: { sessionId } })
  const history = await amendmentsOf(practice.actor, 'response', moved.id)
  expect(history.map(({ reason, changes }) => [reason, changes[0]?.field])).toEqual([
    ['wrong day', 'kind'],
    ['wrong day', 'answeredOn'],
    ['wrong day', 'kind'],
    ['wrong day', 'answeredOn'],
  ])
  expect(moved.version).toBe(5)
})

test('a corrected day makes another answer the first, and nothing that only one of the two is asked gets lost', async () => {
  const courseId = await unscoredCourse()
  const first = await answered(courseId, '2026-03-09', { ...better, expectation: '7', symptomDuration: 'over_5_years' })
  const second = await answered(courseId, '2026-03-16', { ...worse, newSymptomWords: 'Headache', newSymptom: '2' })
  const about = { answeredBy: 'alone', answeredHow: 'paper', medicationTaken: 'no', reason: 'wrong day' }
  const correct = (id: string, typed: Record<string, string | number>) =>
    made(amendResponse(practice.actor, id, amendResponseSchema.parse({ ...about, ...typed })))
  await correct(first, {
    ...better,
    answeredOn: '2026-03-23',
    expectation: '7',
    symptomDuration: 'over_5_years',
    version: 1,
  })
  expect(await progressOf(courseId)).toMatchObject({ baseline: '2026-03-16', change: fallen })
  // Each is now corrected with the form of its new kind, which leaves out what the other kind is asked.
  await correct(first, { ...better, answeredOn: '2026-03-24', version: 3 })
  await correct(second, { ...worse, answeredOn: '2026-03-17', version: 2 })
  const kept = (id: string) => practice.db.response.findUniqueOrThrow({ where: { id } })
  expect(await kept(first)).toMatchObject({ kind: 'follow_up', expectation: 7, symptomDuration: 'over_5_years' })
  expect(await kept(second)).toMatchObject({ kind: 'initial', newSymptomWords: 'Headache', newSymptom: 2 })
})
