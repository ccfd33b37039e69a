import { expect, test } from 'vitest'
import { makeColleague } from '@/lib/auth/test-actors'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { made, sessionForm, startTestCourse } from '@/lib/course/test-course'
import { dischargeCourse, reopenCourse } from '@/lib/discharge/mutations'
import { dischargeSchema, reopenSchema } from '@/lib/discharge/schema'
import { signSession } from '@/lib/session/mutations'
import { dashboard, unsignedSessions } from './data'
import { inOrder } from './order'

const practice = testPractice()

const end = dischargeSchema.parse({ dischargedOn: '2026-06-01', reason: 'lost_contact', version: 1 })
const all = (score: string) => ({ symptom1: score, symptom2: score, activity: score, wellbeing: score })

type Visit = [day: string, score: string]

/** A course of the owner's whose baseline is 4 on every item, on 4 May 2026 unless said otherwise. */
async function course(problem: string, visits: Visit[] = [], startedOn = '2026-05-04') {
  const { courseId } = await startTestCourse(practice, { problem, startedOn, ...all('4') })
  for (const [treatedOn, score] of visits) {
    await made(signSession(practice.actor, courseId, sessionForm({ treatedOn, ...all(score) })))
  }
  return courseId
}

/** What the dashboard of the owner says, by problem. */
async function said(whose?: 'own' | 'clinic', { actor } = practice) {
  const { rows } = await dashboard(actor, whose)
  return Object.fromEntries(rows.map(row => [row.problem, row.reasons.map(({ reason }) => reason)]))
}

test('only my own courses are listed, and open ones', async () => {
  await course('Mine', [], '2026-06-01')
  const ended = await course('Mine, ended', [], '2026-06-01')
  const back = await course('Mine, reopened', [], '2026-06-01')
  for (const id of [ended, back]) await made(dischargeCourse(practice.actor, id, end))
  await made(reopenCourse(practice.actor, back, reopenSchema.parse({ reason: 'Came back', version: 2 })))
  const colleague = await makeColleague(practice.db, practice.clinicId)
  await startTestCourse({ db: practice.db, ...colleague }, { problem: 'A colleague’s' })
  await startTestCourse(await anotherPractice(practice), { problem: 'Another clinic’s' })
  expect(await said()).toEqual({ Mine: [], 'Mine, reopened': [] })
})

test('the owner may see all of the clinic’s, each with who treats; a practitioner who asks gets their own', async () => {
  await course('Mine')
  const colleague = { db: practice.db, ...(await makeColleague(practice.db, practice.clinicId)) }
  await startTestCourse(colleague, { problem: 'A colleague’s' })
  await startTestCourse(await anotherPractice(practice), { problem: 'Another clinic’s' })
  const whole = await dashboard(practice.actor, 'clinic')
  expect(whole.whose).toBe('clinic')
  expect(whole.rows.map(({ problem, practitioner }) => [problem, practitioner.id]).sort()).toEqual([
    ['A colleague’s', colleague.memberId],
    ['Mine', practice.memberId],
  ])
  const own = await dashboard(colleague.actor, 'clinic')
  expect(own.whose).toBe('own')
  expect(own.rows.map(({ problem }) => problem)).toEqual(['A colleague’s'])
})

test('those with a reason come first, the most pressing at the top', async () => {
  await course('Better', [['2026-06-10', '2']])
  await course('Early days', [
    ['2026-06-02', '4'],
    ['2026-06-09', '4'],
    ['2026-06-12', '4'],
  ])
  await course('Stuck', [
    ['2026-05-11', '4'],
    ['2026-05-18', '4'],
    ['2026-05-25', '4'],
    ['2026-06-01', '4'],
  ])
  await course('Worse', [['2026-06-01', '5']])
  await course('Worse twice', [
    ['2026-05-11', '5'],
    ['2026-05-18', '6'],
  ])
  await course('Silent', [], '2026-05-16')
  await course('Not silent yet', [], '2026-05-17')
  const { needALook, inTreatment } = inOrder((await dashboard(practice.actor)).rows)
  expect(needALook.map(({ problem, reasons }) => [problem, reasons.map(({ words }) => words)])).toEqual([
    ['Worse twice', ['Worse by 2.00, at two answers in a row']],
    ['Worse', ['Worse by 1.00 at the answer of 1 June']],
    ['Stuck', ['Review at session 4: no improvement of 0.50 yet (no change)']],
    ['Silent', ['Nothing heard for 30 days, not discharged']],
  ])
  expect(inTreatment.map(({ problem }) => problem)).toEqual(['Early days', 'Better', 'Not silent yet'])
})

test('each says its session of those planned, its latest profile and change, and when it was last seen', async () => {
  await course('Low back pain', [
    ['2026-05-11', '3'],
    ['2026-05-18', '2'],
  ])
  const [row] = (await dashboard(practice.actor)).rows
  expect(row).toMatchObject({ sessionCount: 2, plannedSessions: 8, lastSeen: '2026-05-18', open: true })
  expect(row?.patient).toMatchObject({ givenName: 'Ida', familyName: 'Example' })
  expect(row?.progress.latest?.profile).toEqual({ value: { n: 2, d: 1 }, answered: 4 })
  expect(row?.progress.outcome?.change?.value).toEqual({ n: 2, d: 1 })
})

test('the list opens no record, so it leaves no view behind', async () => {
  await course('Low back pain')
  const before = await practice.db.auditEntry.count()
  await dashboard(practice.actor, 'clinic')
  expect(await practice.db.auditEntry.count()).toBe(before)
})

test('the sessions that I began and did not sign stand there, no colleague’s and no other clinic’s', async () => {
  const begun = async (id: string, { actor, courseId }: { actor: typeof practice.actor; courseId: string }) => {
    const { clinicId, memberId } = actor
    const data = { id, clinicId, courseId, practitionerId: memberId, values: '{}', savedById: memberId }
    await practice.db.sessionDraft.create({ data: { ...data, savedAt: new Date(), createdAt: new Date(0) } })
  }
  const courseId = await course('Low back pain')
  const colleague = await makeColleague(practice.db, practice.clinicId)
  const other = await anotherPractice(practice)
  await begun('mine', { actor: practice.actor, courseId })
  await begun('colleague', { actor: colleague.actor, courseId })
  await begun('elsewhere', { actor: other.actor, courseId: (await startTestCourse(other)).courseId })
  expect(await unsignedSessions(practice.actor)).toEqual([
    { id: 'mine', patient: 'Ida Example', problem: 'Low back pain', begunAt: new Date(0) },
  ])
})
