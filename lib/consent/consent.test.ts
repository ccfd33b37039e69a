import { expect, test } from 'vitest'
import { makeColleague } from '@/lib/auth/test-actors'
import { anotherPractice, testPractice } from '@/lib/auth/test-practice'
import { addTestPatient, auditedActions, made, refusal, wholeRecord } from '@/lib/course/test-course'
import { setClock } from '@/lib/time/clock'
import { consentsOf, reportDeclinedBy } from './data'
import { recordConsent, withdrawConsent } from './mutations'
import { consentSchemas } from './schema'
import { consentStanding } from './standing'

const practice = testPractice()

type Typed = { given?: string; on?: string; explained?: string; submission?: string }

const consent = (typed: Typed = {}, kind: 'treatment' | 'report' = 'treatment') => {
  const form = { given: 'yes', phrases: '', explained: 'All of it', on: '2026-06-15', submission: crypto.randomUUID() }
  return consentSchemas[kind].parse({ ...form, ...typed })
}

const everything = async () => ({ ...(await wholeRecord(practice.db)), consents: await practice.db.consent.findMany() })

async function standingOf(patientId: string, kind: 'treatment' | 'report' = 'treatment') {
  return consentStanding(await consentsOf(practice.actor, patientId), kind).state
}

async function givenConsent() {
  const patient = await addTestPatient(practice)
  const consentId = await made(recordConsent(practice.actor, patient.id, consent({ on: '2026-03-03' })))
  return { patientId: patient.id, consentId }
}

test('a consent says what was explained, on which day and by whom, and is in the audit', async () => {
  const { patientId, consentId } = await givenConsent()
  expect(await consentsOf(practice.actor, patientId)).toMatchObject([
    {
      id: consentId,
      kind: 'treatment',
      given: true,
      explained: 'All of it',
      on: '2026-03-03',
      takenBy: 'A. Practitioner',
      withdrawn: null,
    },
  ])
  const noted = await practice.db.auditEntry.findFirstOrThrow({ where: { action: 'consent.given' } })
  expect(noted).toMatchObject({ subject: 'consent', subjectId: consentId, patientId, memberId: practice.memberId })
})

test('declining one kind leaves the other open', async () => {
  const { id } = await addTestPatient(practice)
  await made(recordConsent(practice.actor, id, consent({ given: 'no' }, 'report')))
  expect(await standingOf(id, 'report')).toBe('declined')
  expect(await standingOf(id)).toBe('not recorded')
  expect(await auditedActions(practice.db)).toContain('consent.declined')
})

test.each([
  ['still to come', '2026-06-16', 'still to come'],
  ['before the birth', '1975-04-30', 'before the patient was born'],
])('a consent on a day %s is refused, and nothing changes', async (_, on, words) => {
  const { id } = await addTestPatient(practice)
  const before = await everything()
  const { fields } = await refusal(recordConsent(practice.actor, id, consent({ on })))
  expect(fields).toEqual({ on: expect.stringContaining(words) })
  expect(await everything()).toEqual(before)
})

test('sent twice or at once, a form makes one consent', async () => {
  const { id } = await addTestPatient(practice)
  const form = consent()
  const ids = await Promise.all([1, 2, 3].map(() => made(recordConsent(practice.actor, id, form))))
  expect(new Set(ids).size).toBe(1)
  expect(await practice.db.consent.count()).toBe(1)
  const other = recordConsent(practice.actor, id, { ...form, explained: 'Something else' })
  expect((await refusal(other)).reason).toBe('already_sent')
})

test('withdrawing keeps the consent and says on which day, by whom and why', async () => {
  const { patientId, consentId } = await givenConsent()
  const colleague = await makeColleague(practice.db, practice.clinicId)
  await practice.db.member.update({ where: { id: colleague.memberId }, data: { name: 'Sam Specimen' } })
  const withdrawn = withdrawConsent(colleague.actor, consentId, { reason: 'Moves away' })
  expect(await made(withdrawn)).toBe(patientId)
  expect(await consentsOf(practice.actor, patientId)).toMatchObject([
    {
      given: true,
      on: '2026-03-03',
      takenBy: 'A. Practitioner',
      withdrawn: { on: '2026-06-15', by: 'Sam Specimen', reason: 'Moves away' },
    },
  ])
  expect(await standingOf(patientId)).toBe('withdrawn')
})

test('withdrawn once more or at once, it stays as it was first withdrawn', async () => {
  const { consentId } = await givenConsent()
  const reasons = ['first', 'second', 'third']
  await Promise.all(reasons.map(reason => made(withdrawConsent(practice.actor, consentId, { reason }))))
  const before = await everything()
  setClock(() => new Date('2026-06-20T10:00:00Z'))
  await made(withdrawConsent(practice.actor, consentId, { reason: 'again' }))
  expect(await everything()).toEqual(before)
  expect((await auditedActions(practice.db)).filter(action => action === 'consent.withdrawn').length).toBe(1)
})

test('what was declined, or replaced by a later record, is not there to be withdrawn', async () => {
  const { patientId, consentId } = await givenConsent()
  const declined = await made(recordConsent(practice.actor, patientId, consent({ given: 'no' })))
  const before = await everything()
  for (const id of [consentId, declined]) {
    expect((await refusal(withdrawConsent(practice.actor, id, { reason: '' }))).reason).toBe('changed_meanwhile')
  }
  expect(await everything()).toEqual(before)
})

test('consent can be given again after it was withdrawn, and all of it stays readable', async () => {
  const { patientId, consentId } = await givenConsent()
  await made(withdrawConsent(practice.actor, consentId, { reason: '' }))
  setClock(() => new Date('2026-06-15T11:00:00Z'))
  await made(recordConsent(practice.actor, patientId, consent({ on: '2026-06-15' })))
  expect(await standingOf(patientId)).toBe('given')
  expect((await consentsOf(practice.actor, patientId)).length).toBe(2)
})

test('another clinic’s patients and consents are not found, and change nothing', async () => {
  const foreign = await anotherPractice(practice)
  const patient = await addTestPatient(foreign)
  const theirs = await made(recordConsent(foreign.actor, patient.id, consent()))
  const before = await everything()
  const invented = crypto.randomUUID()
  for (const [patientId, consentId] of [[patient.id, theirs] as const, [invented, invented] as const]) {
    const refused = { reason: 'not_found', fields: {} }
    expect(await refusal(recordConsent(practice.actor, patientId, consent()))).toEqual(refused)
    expect(await refusal(withdrawConsent(practice.actor, consentId, { reason: '' }))).toEqual(refused)
    expect(await consentsOf(practice.actor, patientId)).toEqual([])
  }
  expect(await everything()).toEqual(before)
})

test('a report leaves out who declined or withdrew, and counts who agreed or was not asked', async () => {
  const agreed = await addTestPatient(practice)
  const declined = await addTestPatient(practice)
  const withdrew = await addTestPatient(practice)
  await addTestPatient(practice)
  await made(recordConsent(practice.actor, agreed.id, consent({}, 'report')))
  await made(recordConsent(practice.actor, declined.id, consent({ given: 'no' }, 'report')))
  const given = await made(recordConsent(practice.actor, withdrew.id, consent({}, 'report')))
  await made(withdrawConsent(practice.actor, given, { reason: '' }))
  const foreign = await anotherPractice(practice)
  const theirs = await addTestPatient(foreign)
  await made(recordConsent(foreign.actor, theirs.id, consent({ given: 'no' }, 'report')))
  expect(await reportDeclinedBy(practice.actor)).toEqual(new Set([declined.id, withdrew.id]))
})
