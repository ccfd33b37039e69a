import { expect, test } from 'vitest'
import { passwordMatches } from '@/lib/auth/password'
import { testPractice } from '@/lib/auth/test-practice'
import { made, refusal } from '@/lib/course/test-course'
import { setClock } from '@/lib/time/clock'
import { joinClinic } from './joining'
import { inviteMember, withdrawInvitation } from './mutations'
import { invitationSchema } from './schema'

const practice = testPractice()
const password = 'maple kettle orbit'
const colleague = { name: 'P. Placeholder', email: 'new@example.org', role: 'practitioner' }

const invite = () =>
  made(inviteMember(practice.actor, invitationSchema.parse({ ...colleague, submission: crypto.randomUUID() })))

const colleagues = () => practice.db.member.findMany({ where: { email: 'new@example.org' } })

test('who was invited joins the clinic in the role given, with a password of their own', async () => {
  const id = await made(joinClinic({ token: await invite(), password }))
  const [member] = await colleagues()
  expect(member).toMatchObject({ id, clinicId: practice.clinicId, ...colleague, state: 'active' })
  expect(await passwordMatches(member?.passwordHash ?? null, password)).toBe(true)
  const joined = await practice.db.auditEntry.findFirst({ where: { action: 'member.joined' } })
  expect(joined).toMatchObject({ clinicId: practice.clinicId, memberId: id, subjectId: id })
})

test('an invitation is used once', async () => {
  const token = await invite()
  await made(joinClinic({ token, password }))
  expect((await refusal(joinClinic({ token, password: 'another kettle orbit' }))).reason).toBe('not_found')
  expect(await colleagues()).toHaveLength(1)
})

test('two who join with one link at the same moment make one member', async () => {
  const token = await invite()
  const done = await Promise.all([joinClinic({ token, password }), joinClinic({ token, password })])
  expect(done.map(result => (result.ok ? 'joined' : result.reason)).sort()).toEqual(['joined', 'not_found'])
  expect(await colleagues()).toHaveLength(1)
})

test('two invitations to one address make one member', async () => {
  const tokens = [await invite(), await invite()]
  const done = await Promise.all(tokens.map(token => joinClinic({ token, password })))
  expect(done.filter(result => result.ok)).toHaveLength(1)
  expect(await colleagues()).toHaveLength(1)
})

test('an invitation that ran out, was withdrawn or never was lets nobody in', async () => {
  const withdrawn = await invite()
  const { id } = await practice.db.invitation.findFirstOrThrow()
  await made(withdrawInvitation(practice.actor, id))
  const late = await invite()
  setClock(() => new Date('2026-06-22T10:00:00Z'))
  for (const token of [withdrawn, late, 'a'.repeat(43)]) {
    expect((await refusal(joinClinic({ token, password }))).reason).toBe('not_found')
  }
  expect(await colleagues()).toEqual([])
})

test.each(['fourteen chars', 'passwordpassword', 'Sample Clinic Sample Clinic', 'new@example.org'])(
  'the password %s is refused, and the invitation stays good',
  async weak => {
    const token = await invite()
    expect(Object.keys((await refusal(joinClinic({ token, password: weak }))).fields)).toEqual(['password'])
    await made(joinClinic({ token, password }))
  },
)
