import { beforeEach, expect, test } from 'vitest'
import { hashPassword, passwordMatches } from '@/lib/auth/password'
import { actorOfSignIn, startSignIn } from '@/lib/auth/sign-ins'
import { makeColleague } from '@/lib/auth/test-actors'
import { testPractice } from '@/lib/auth/test-practice'
import { made, refusal } from '@/lib/course/test-course'
import { changePassword } from './mutations'

const practice = testPractice()
const present = 'maple kettle orbit'
const next = 'velvet anchor tundra'

beforeEach(async () => {
  const passwordHash = await hashPassword(present)
  await practice.db.member.update({ where: { id: practice.memberId }, data: { passwordHash } })
})

const hashNow = async () =>
  (await practice.db.member.findUniqueOrThrow({ where: { id: practice.memberId } })).passwordHash

test('a changed password ends the other sign-ins, not this one and nobody else’s', async () => {
  const { clinicId, memberId } = practice
  const here = await startSignIn(memberId, clinicId, 'laptop')
  const lostPhone = await startSignIn(memberId, clinicId, 'phone')
  const colleague = await makeColleague(practice.db, clinicId)
  const colleagues = await startSignIn(colleague.memberId, clinicId, 'tablet')
  await made(changePassword({ ...practice.actor, signInId: here }, present, next))
  expect(await passwordMatches(await hashNow(), next)).toBe(true)
  expect(await passwordMatches(await hashNow(), present)).toBe(false)
  expect(await actorOfSignIn(here)).not.toBeNull()
  expect(await actorOfSignIn(lostPhone)).toBeNull()
  expect(await actorOfSignIn(colleagues)).not.toBeNull()
  const noted = await practice.db.auditEntry.findMany({ where: { action: 'member.password_changed' } })
  expect(noted).toMatchObject([{ memberId, subjectId: memberId }])
})

test('without the current password nothing changes', async () => {
  const before = await hashNow()
  const other = await startSignIn(practice.memberId, practice.clinicId, 'phone')
  const { fields } = await refusal(changePassword(practice.actor, 'a wrong password', next))
  expect(Object.keys(fields)).toEqual(['current'])
  expect(await hashNow()).toBe(before)
  expect(await actorOfSignIn(other)).not.toBeNull()
})

test('the clinic’s name and one’s own address are refused here as at set-up', async () => {
  const { email } = await practice.db.member.findUniqueOrThrow({ where: { id: practice.memberId } })
  for (const password of [email, 'Sample Clinic Sample Clinic']) {
    expect(Object.keys((await refusal(changePassword(practice.actor, present, password))).fields)).toEqual(['password'])
  }
})
