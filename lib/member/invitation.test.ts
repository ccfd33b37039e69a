import { expect, test } from 'vitest'
import { makeColleague } from '@/lib/auth/test-actors'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { made, refusal } from '@/lib/course/test-course'
import { setClock } from '@/lib/time/clock'
import { standingInvitations } from './data'
import { standingInvitation } from './joining'
import { inviteMember, withdrawInvitation } from './mutations'
import { invitationSchema } from './schema'

const practice = testPractice()

const form = (typed: Record<string, string> = {}) =>
  invitationSchema.parse({
    name: 'P. Placeholder',
    email: 'New@Example.org',
    role: 'practitioner',
    submission: crypto.randomUUID(),
    ...typed,
  })

test('an invitation is kept without its token anywhere in the database', async () => {
  const token = await made(inviteMember(practice.actor, form()))
  const { db } = practice
  const invitation = await db.invitation.findFirstOrThrow()
  expect(invitation).toMatchObject({ clinicId: practice.clinicId, email: 'new@example.org', role: 'practitioner' })
  const everything = [invitation, await db.submission.findMany(), await db.auditEntry.findMany()]
  expect(token.length).toBeGreaterThanOrEqual(40)
  expect(JSON.stringify(everything)).not.toContain(token)
  expect(await db.auditEntry.findMany()).toMatchObject([{ action: 'invitation.made', subjectId: invitation.id }])
})

test('only an owner may invite, withdraw, or see who is invited', async () => {
  await made(inviteMember(practice.actor, form()))
  const { id } = await practice.db.invitation.findFirstOrThrow()
  const { actor } = await makeColleague(practice.db, practice.clinicId, 'practitioner')
  expect((await refusal(inviteMember(actor, form()))).reason).toBe('not_allowed')
  expect((await refusal(withdrawInvitation(actor, id))).reason).toBe('not_allowed')
  expect(await standingInvitations(actor)).toEqual([])
  expect(await practice.db.invitation.count()).toBe(1)
})

test('opening the link does not use it up; it stands for 7 days', async () => {
  const token = await made(inviteMember(practice.actor, form()))
  setClock(() => new Date('2026-06-22T09:59:59Z'))
  expect(await standingInvitation(token)).toMatchObject({ name: 'P. Placeholder', clinic: 'Sample Clinic' })
  expect(await standingInvitation(token)).not.toBeNull()
  setClock(() => new Date('2026-06-22T10:00:00Z'))
  expect(await standingInvitation(token)).toBeNull()
  expect(await standingInvitations(practice.actor)).toEqual([])
})

test('a withdrawn invitation opens nothing, and can’t be withdrawn again', async () => {
  const token = await made(inviteMember(practice.actor, form()))
  const { id } = await practice.db.invitation.findFirstOrThrow()
  await made(withdrawInvitation(practice.actor, id))
  expect(await standingInvitation(token)).toBeNull()
  expect((await refusal(withdrawInvitation(practice.actor, id))).reason).toBe('not_found')
})

test('a made-up token opens nothing', async () => {
  expect(await standingInvitation('a'.repeat(43))).toBeNull()
})

test('another clinic’s invitation can’t be withdrawn or seen', async () => {
  const foreign = await anotherPractice(practice)
  const token = await made(inviteMember(foreign.actor, form()))
  const { id } = await practice.db.invitation.findFirstOrThrow()
  expect((await refusal(withdrawInvitation(practice.actor, id))).reason).toBe('not_found')
  expect(await standingInvitations(practice.actor)).toEqual([])
  expect(await standingInvitation(token)).not.toBeNull()
})

test('somebody who is a member already is not invited', async () => {
  const { email } = await practice.db.member.findFirstOrThrow()
  const { fields } = await refusal(inviteMember(practice.actor, form({ email: email.toUpperCase() })))
  expect(Object.keys(fields)).toEqual(['email'])
})

test('a form sent twice makes one invitation, whose newest link works', async () => {
  const twice = form()
  const first = await made(inviteMember(practice.actor, twice))
  const second = await made(inviteMember(practice.actor, twice))
  expect(await practice.db.invitation.count()).toBe(1)
  expect(await standingInvitation(second)).not.toBeNull()
  expect(await standingInvitation(first)).toBeNull()
})

test('an invitation is one to join as practitioner or owner', () => {
  expect(() => form({ role: '' })).toThrow('Choose a role.')
  expect(() => form({ role: 'reception' })).toThrow('Choose a role.')
  expect(() => form({ email: 'nobody' })).toThrow('not a complete e-mail address')
})
