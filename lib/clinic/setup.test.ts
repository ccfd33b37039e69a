import { expect, test } from 'vitest'
import { passwordMatches } from '@/lib/auth/password'
import { freshDatabase } from '@/lib/db/test-database'
import { setupSchema } from './schema'
import { isSetUp, setUpClinic } from './setup'

const form = setupSchema.parse({
  clinicName: 'Specimen Street',
  timeZone: 'Europe/London',
  ownerName: 'O. Sample',
  email: ' Owner@Example.ORG ',
  password: 'maple kettle orbit',
})

async function emptyDatabase(work: (db: Awaited<ReturnType<typeof freshDatabase>>['db']) => Promise<void>) {
  const { db, close } = await freshDatabase()
  await work(db).finally(close)
}

test('set-up makes the clinic and its owner, and is closed from then on', () =>
  emptyDatabase(async db => {
    expect(await isSetUp()).toBe(false)
    const made = await setUpClinic(form)
    expect(await isSetUp()).toBe(true)
    const owner = await db.member.findFirstOrThrow({ include: { clinic: true } })
    expect(made).toEqual({ ok: true, value: owner.id })
    expect(owner).toMatchObject({ email: 'owner@example.org', name: 'O. Sample', role: 'owner', state: 'active' })
    expect(owner.clinic).toMatchObject({ name: 'Specimen Street', timeZone: 'Europe/London' })
    const { clinicId, id: memberId } = owner
    expect(await db.auditEntry.findMany()).toMatchObject([{ action: 'clinic.set_up', clinicId, memberId }])
    expect(await setUpClinic({ ...form, email: 'second@example.org' })).toMatchObject({ reason: 'not_allowed' })
    expect(await db.member.count()).toBe(1)
  }))

test('the password is kept as a hash alone', () =>
  emptyDatabase(async db => {
    await setUpClinic(form)
    const { passwordHash } = await db.member.findFirstOrThrow()
    expect(passwordHash).not.toContain('maple')
    expect(await passwordMatches(passwordHash, 'maple kettle orbit')).toBe(true)
  }))

test('five set-ups at the same moment make one clinic with one owner', () =>
  emptyDatabase(async db => {
    const each = [1, 2, 3, 4, 5].map(n => setUpClinic({ ...form, email: `owner${n}@example.org` }))
    const done = await Promise.all(each)
    expect(done.filter(result => result.ok).length).toBe(1)
    expect(done.filter(result => !result.ok && result.reason === 'not_allowed').length).toBe(4)
    const counts = [db.clinic.count(), db.member.count(), db.installation.count(), db.auditEntry.count()]
    expect(await Promise.all(counts)).toEqual([1, 1, 1, 1])
  }))
