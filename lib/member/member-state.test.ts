import { expect, test } from 'vitest'
import { actorOfSignIn, startSignIn } from '@/lib/auth/sign-ins'
import { makeColleague } from '@/lib/auth/test-actors'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { made, refusal } from '@/lib/course/test-course'
import { practitioners } from './data'
import { setMemberState } from './mutations'

const practice = testPractice()

test('a disabled member is signed out at once, and stays out when enabled again', async () => {
  const { memberId } = await makeColleague(practice.db, practice.clinicId)
  const signIn = await startSignIn(memberId, practice.clinicId, 'tablet')
  expect((await actorOfSignIn(signIn))?.memberId).toBe(memberId)
  await made(setMemberState(practice.actor, { memberId, state: 'disabled', version: 1 }))
  expect(await actorOfSignIn(signIn)).toBeNull()
  expect((await practitioners(practice.actor)).map(({ id }) => id)).toEqual([practice.memberId])
  await made(setMemberState(practice.actor, { memberId, state: 'active', version: 2 }))
  expect(await actorOfSignIn(signIn)).toBeNull()
  const anew = await startSignIn(memberId, practice.clinicId, 'tablet')
  expect((await actorOfSignIn(anew))?.memberId).toBe(memberId)
})

test('disabling and enabling are in the audit', async () => {
  const { memberId } = await makeColleague(practice.db, practice.clinicId)
  await made(setMemberState(practice.actor, { memberId, state: 'disabled', version: 1 }))
  await made(setMemberState(practice.actor, { memberId, state: 'active', version: 2 }))
  const by = { memberId: practice.memberId, subjectId: memberId }
  expect(await practice.db.auditEntry.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
    { action: 'member.disabled', ...by },
    { action: 'member.active', ...by },
  ])
})

test('only an owner may, not for oneself, not in another clinic, and not from an outdated page', async () => {
  const colleague = await makeColleague(practice.db, practice.clinicId)
  const foreign = await anotherPractice(practice)
  const disable = (actor: typeof practice.actor, memberId: string, version = 1) =>
    refusal(setMemberState(actor, { memberId, state: 'disabled', version })).then(({ reason }) => reason)
  expect(await disable(colleague.actor, practice.memberId)).toBe('not_allowed')
  expect(await disable(practice.actor, practice.memberId)).toBe('not_allowed')
  expect(await disable(practice.actor, foreign.memberId)).toBe('not_found')
  expect(await disable(practice.actor, crypto.randomUUID())).toBe('not_found')
  expect(await disable(practice.actor, colleague.memberId, 5)).toBe('not_found')
  expect(await practice.db.member.count({ where: { state: 'active' } })).toBe(3)
})
