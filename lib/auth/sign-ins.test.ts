import { expect, test } from 'vitest'
import { setClock } from '@/lib/time/clock'
import { actorOfSignIn, startSignIn } from './sign-ins'
import { testPractice } from './test-practice'

const practice = testPractice()
const start = () => startSignIn(practice.memberId, practice.clinicId, 'laptop')
const at = (moment: string) => setClock(() => new Date(moment))

test('a sign-in says who is asking, in which clinic and by which rules', async () => {
  const id = await start()
  const { memberId, clinicId } = practice
  expect(await actorOfSignIn(id)).toEqual({ ...practice.actor, memberId, clinicId, signInId: id })
})

test('the clinic’s settings are those of this moment', async () => {
  const id = await start()
  await practice.db.clinic.updateMany({ data: { smallChange: 52, earlierScoresInView: true } })
  const actor = await actorOfSignIn(id)
  expect(actor?.clinic).toMatchObject({ thresholds: { small: 52 }, earlierScoresInView: true })
})

test('a sign-in is in the audit, and a long name of a device is cut', async () => {
  const id = await startSignIn(practice.memberId, practice.clinicId, 'x'.repeat(5000))
  const { memberId, clinicId } = practice
  expect(await practice.db.auditEntry.findMany()).toMatchObject([
    { action: 'member.signed_in', subject: 'sign_in', subjectId: id, memberId, clinicId },
  ])
  expect((await practice.db.signIn.findUniqueOrThrow({ where: { id } })).device).toHaveLength(200)
})

test('a browser left alone for 60 minutes still stands, a second longer does not', async () => {
  const [one, other] = [await start(), await start()]
  at('2026-06-15T11:00:00Z')
  expect(await actorOfSignIn(one)).not.toBeNull()
  at('2026-06-15T11:00:01Z')
  expect(await actorOfSignIn(other)).toBeNull()
})

test('each visit starts the hour anew', async () => {
  const id = await start()
  for (const moment of ['2026-06-15T10:50:00Z', '2026-06-15T11:45:00Z', '2026-06-15T12:40:00Z']) {
    at(moment)
    expect(await actorOfSignIn(id)).not.toBeNull()
  }
})

test('after 12 hours a sign-in ends, however busy it was', async () => {
  const id = await start()
  for (let minutes = 45; minutes < 12 * 60; minutes += 45) {
    setClock(() => new Date(Date.UTC(2026, 5, 15, 10, minutes)))
    expect(await actorOfSignIn(id)).not.toBeNull()
  }
  at('2026-06-15T21:59:59Z')
  expect(await actorOfSignIn(id)).not.toBeNull()
  at('2026-06-15T22:00:00Z')
  expect(await actorOfSignIn(id)).toBeNull()
})

test('an ended, an invented and a disabled member’s sign-in name nobody', async () => {
  const id = await start()
  await practice.db.member.updateMany({ data: { state: 'disabled' } })
  expect(await actorOfSignIn(id)).toBeNull()
  await practice.db.member.updateMany({ data: { state: 'active' } })
  await practice.db.signIn.updateMany({ data: { endedAt: new Date() } })
  expect(await actorOfSignIn(id)).toBeNull()
  expect(await actorOfSignIn(crypto.randomUUID())).toBeNull()
})
