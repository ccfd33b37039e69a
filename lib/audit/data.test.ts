import { expect, test } from 'vitest'
import { makeColleague } from '@/lib/auth/test-actors'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { keepAmendment } from './amend'
import { audit } from './audit'
import { amendmentsOf } from './data'

const practice = testPractice()
const id = crypto.randomUUID()
const note = { field: 'note', before: 'a', after: 'b' }

const keep = (by: typeof practice, version: number, changes = [note]) =>
  keepAmendment(by.db, by.actor, { subject: 'session', id, version }, changes, 'why')

test('the corrections of a record come with the latest first, and with their author’s name', async () => {
  await keep(practice, 2)
  await keep(practice, 3, [{ ...note, before: 'b', after: 'c' }])
  const kept = await amendmentsOf(practice.actor, 'session', id)
  expect(kept.map(({ by, reason, changes }) => [by, reason, changes[0]?.after])).toEqual([
    [practice.actor.name, 'why', 'c'],
    [practice.actor.name, 'why', 'b'],
  ])
})

test('a change of who treats is told by names', async () => {
  const colleague = await makeColleague(practice.db, practice.clinicId)
  await practice.db.member.update({ where: { id: colleague.memberId }, data: { name: 'C. Specimen' } })
  const handedOver = { field: 'practitionerId', before: practice.memberId, after: colleague.memberId }
  await keep(practice, 2, [handedOver])
  const [amendment] = await amendmentsOf(practice.actor, 'session', id)
  expect(amendment?.changes).toEqual([{ field: 'practitionerId', before: practice.actor.name, after: 'C. Specimen' }])
})

test('corrections of another kind of record, or in another clinic, are not among them', async () => {
  await keep(await anotherPractice(practice), 2)
  expect(await amendmentsOf(practice.actor, 'session', id)).toEqual([])
  await keep(practice, 2)
  expect(await amendmentsOf(practice.actor, 'course', id)).toEqual([])
})

test('an audit row says who, in which clinic, did what to which record of which patient', async () => {
  const { db, actor, clinicId, memberId } = practice
  await audit(db, actor, { action: 'patient.viewed', subjectId: id, patientId: id })
  await audit(db, actor, { action: 'sign_in.ended', subjectId: id })
  expect(await db.auditEntry.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
    { clinicId, memberId, action: 'patient.viewed', subject: 'patient', subjectId: id, patientId: id },
    { clinicId, memberId, action: 'sign_in.ended', subject: 'sign_in', subjectId: id, patientId: null },
  ])
})
