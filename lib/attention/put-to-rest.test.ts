import { expect, test } from 'vitest'
import { makeColleague } from '@/lib/auth/test-actors'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { auditedActions, made, refusal, sessionForm, startTestCourse } from '@/lib/course/test-course'
import { dashboard } from '@/lib/dashboard/data'
import { dischargeCourse } from '@/lib/discharge/mutations'
import { dischargeSchema } from '@/lib/discharge/schema'
import { signSession } from '@/lib/session/mutations'
import { reasonsOfCourse, restedReasons } from './data'
import { putToRest, takeBack } from './mutations'
import { restSchema } from './schema'

// It is 15 June 2026, 11:00 in London.
const practice = testPractice()

const form = (why = 'Had flu') => restSchema.parse({ why, submission: crypto.randomUUID() })
const all = (score: string) => ({ symptom1: score, symptom2: score, activity: score, wellbeing: score })
const visit = (courseId: string, treatedOn: string, score: string) =>
  made(signSession(practice.actor, courseId, sessionForm({ treatedOn, ...all(score) })))
const reasons = (courseId: string) => reasonsOfCourse(practice.actor, courseId)
const said = async (courseId: string) => (await reasons(courseId)).map(({ reason }) => reason)

/** A course worse at the answer of 9 June, with the key of that reason. */
async function worse() {
  const { courseId } = await startTestCourse(practice, { startedOn: '2026-06-01', ...all('3') })
  await visit(courseId, '2026-06-09', '4')
  const [reason] = await reasons(courseId)
  return { courseId, key: reason?.key ?? '' }
}

test('a reason put to rest is gone, and who, when, why and what it said is kept', async () => {
  const { courseId, key } = await worse()
  const id = await made(putToRest(practice.actor, courseId, key, form()))
  expect(await said(courseId)).toEqual([])
  expect((await dashboard(practice.actor)).rows[0]?.reasons).toEqual([])
  expect(await restedReasons(practice.actor, courseId)).toMatchObject([
    {
      id,
      reason: 'worse',
      words: 'Worse by 1.00 at the answer of 9 June',
      why: 'Had flu',
      by: 'A. Practitioner',
      at: new Date('2026-06-15T10:00:00Z'),
      takenBack: null,
    },
  ])
  expect((await auditedActions(practice.db)).at(-1)).toBe('rested_reason.put_to_rest')
})

test('it comes back when something new happens', async () => {
  const { courseId, key } = await worse()
  await made(putToRest(practice.actor, courseId, key, form()))
  await visit(courseId, '2026-06-12', '5')
  expect(await said(courseId)).toEqual(['worse_again'])
  const [again] = await reasons(courseId)
  await made(putToRest(practice.actor, courseId, again?.key ?? '', form('Expected')))
  expect(await said(courseId)).toEqual([])
  await visit(courseId, '2026-06-15', '5')
  expect(await said(courseId)).toEqual(['worse_again'])
})

test('a review rests until the next review point', async () => {
  const planned = { plannedSessions: '6', startedOn: '2026-05-25' }
  const { courseId } = await startTestCourse(practice, { ...planned, ...all('3') })
  for (const day of ['2026-06-01', '2026-06-03', '2026-06-05']) await visit(courseId, day, '3')
  const [atThree] = await reasons(courseId)
  expect(atThree?.words).toBe('Review at session 3: no improvement of 0.50 yet (no change)')
  await made(putToRest(practice.actor, courseId, atThree?.key ?? '', form('Goes on, changed the points')))
  expect(await said(courseId)).toEqual([])
  await visit(courseId, '2026-06-10', '3')
  expect((await reasons(courseId)).map(({ words }) => words)).toEqual([
    'Review at session 4: no improvement of 0.50 yet (no change)',
  ])
})

test('taken back, it stands again; both stay readable; twice is once', async () => {
  const { courseId, key } = await worse()
  const id = await made(putToRest(practice.actor, courseId, key, form()))
  expect(await made(takeBack(practice.actor, id))).toBe(courseId)
  expect(await made(takeBack(practice.actor, id))).toBe(courseId)
  expect(await said(courseId)).toEqual(['worse'])
  const [rested] = await restedReasons(practice.actor, courseId)
  expect(rested?.takenBack).toEqual({ by: 'A. Practitioner', at: new Date('2026-06-15T10:00:00Z') })
  expect((await auditedActions(practice.db)).filter(action => action === 'rested_reason.taken_back')).toHaveLength(1)
  await made(putToRest(practice.actor, courseId, key, form('After all')))
  expect((await restedReasons(practice.actor, courseId)).map(({ why }) => why)).toEqual(['After all', 'Had flu'])
})

test('a form sent twice rests once; another form for what rests already is told so', async () => {
  const { courseId, key } = await worse()
  const sent = form()
  const [first, second] = await Promise.all([
    made(putToRest(practice.actor, courseId, key, sent)),
    made(putToRest(practice.actor, courseId, key, sent)),
  ])
  expect(first).toBe(second)
  expect((await refusal(putToRest(practice.actor, courseId, key, form()))).reason).toBe('changed_meanwhile')
  expect(await practice.db.restedReason.count()).toBe(1)
})

test('what changed since the form was opened is not put to rest', async () => {
  const { courseId, key } = await worse()
  await visit(courseId, '2026-06-12', '5')
  expect((await refusal(putToRest(practice.actor, courseId, key, form()))).reason).toBe('changed_meanwhile')
  expect((await refusal(putToRest(practice.actor, courseId, 'made up', form()))).reason).toBe('changed_meanwhile')
  expect(await practice.db.restedReason.count()).toBe(0)
})

test('another clinic’s course and rest are not found and stay as they are', async () => {
  const { courseId, key } = await worse()
  const foreign = await anotherPractice(practice)
  expect((await refusal(putToRest(foreign.actor, courseId, key, form()))).reason).toBe('not_found')
  const id = await made(putToRest(practice.actor, courseId, key, form()))
  expect((await refusal(takeBack(foreign.actor, id))).reason).toBe('not_found')
  expect(await restedReasons(foreign.actor, courseId)).toEqual([])
  expect(await said(courseId)).toEqual([])
})

test('a colleague may put to rest what stands in a course of the clinic', async () => {
  const { courseId, key } = await worse()
  const colleague = await makeColleague(practice.db, practice.clinicId)
  await made(putToRest(colleague.actor, courseId, key, form()))
  expect(await said(courseId)).toEqual([])
})

test('a follow-up put to rest is neither shown nor counted', async () => {
  const { courseId } = await startTestCourse(practice, { startedOn: '2026-03-02' })
  const end = dischargeSchema.parse({ dischargedOn: '2026-04-01', reason: 'goal_reached', version: 1 })
  await made(dischargeCourse(practice.actor, courseId, end))
  const [due] = await reasons(courseId)
  await made(putToRest(practice.actor, courseId, due?.key ?? '', form('Moved abroad')))
  expect(await dashboard(practice.actor, 'own', 0)).toMatchObject({ rows: [], moreFollowUps: 0 })
})

test.each(['', '   ', 'a'.repeat(301)])('%j is no reason', why => {
  expect(restSchema.safeParse({ why, submission: crypto.randomUUID() }).error?.issues[0]?.path).toEqual(['why'])
})
