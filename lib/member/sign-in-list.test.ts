import { expect, test } from 'vitest'
import { actorOfSignIn, startSignIn } from '@/lib/auth/sign-ins'
import { makeColleague } from '@/lib/auth/test-actors'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { made, refusal } from '@/lib/course/test-course'
import { setClock } from '@/lib/time/clock'
import { standingSignIns } from './data'
import { endSignIn } from './mutations'

const practice = testPractice()

async function signedIn() {
  const { db, clinicId } = practice
  const colleague = await makeColleague(db, clinicId)
  const foreign = await anotherPractice(practice)
  return {
    colleague,
    foreign,
    mine: await startSignIn(practice.memberId, clinicId, 'laptop'),
    colleagues: await startSignIn(colleague.memberId, clinicId, 'tablet'),
    foreigns: await startSignIn(foreign.memberId, foreign.clinicId, 'phone'),
  }
}

test('one’s own sign-in can be ended, once, and takes effect at once', async () => {
  const { colleague, colleagues } = await signedIn()
  await made(endSignIn(colleague.actor, colleagues))
  expect(await actorOfSignIn(colleagues)).toBeNull()
  expect((await refusal(endSignIn(colleague.actor, colleagues))).reason).toBe('not_found')
  const noted = await practice.db.auditEntry.findMany({ where: { action: 'sign_in.ended' } })
  expect(noted).toMatchObject([{ memberId: colleague.memberId, subjectId: colleagues }])
})

test('a practitioner can’t end a colleague’s sign-in; the owner can', async () => {
  const { colleague, mine, colleagues } = await signedIn()
  expect((await refusal(endSignIn(colleague.actor, mine))).reason).toBe('not_found')
  expect(await actorOfSignIn(mine)).not.toBeNull()
  await made(endSignIn(practice.actor, colleagues))
  expect(await actorOfSignIn(colleagues)).toBeNull()
})

test('nobody ends a sign-in of another clinic', async () => {
  const { foreigns } = await signedIn()
  for (const id of [foreigns, crypto.randomUUID()]) {
    expect((await refusal(endSignIn(practice.actor, id))).reason).toBe('not_found')
  }
  expect(await actorOfSignIn(foreigns)).not.toBeNull()
})

test('the list shows one’s own browsers, and to an owner the whole clinic’s', async () => {
  const { colleague, mine, colleagues } = await signedIn()
  const ids = async (...asked: Parameters<typeof standingSignIns>) =>
    (await standingSignIns(...asked)).map(({ id }) => id).sort()
  expect(await ids(practice.actor, 'own')).toEqual([mine])
  expect(await ids(practice.actor, 'clinic')).toEqual([mine, colleagues].sort())
  expect(await ids(colleague.actor, 'clinic')).toEqual([colleagues])
  setClock(() => new Date('2026-06-15T11:00:01Z'))
  expect(await ids(practice.actor, 'clinic')).toEqual([])
})
