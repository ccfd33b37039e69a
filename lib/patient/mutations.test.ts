import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeClinic, makeColleague, type TestClinic } from '@/lib/auth/test-actors'
import { freshDatabase, type TestDatabase } from '@/lib/db/test-database'
import type { Result } from '@/lib/result'
import { setClock } from '@/lib/time/clock'
import { patientForView, patientHistory } from './data'
import { addPatient, amendPatient } from './mutations'
import type { AmendPatientInput, NewPatientInput } from './schema'
import { newPatient } from './test-patient'

let database: TestDatabase
let clinic: TestClinic

beforeEach(async () => {
  database = await freshDatabase()
  clinic = await makeClinic(database.db)
})

afterEach(async () => {
  setClock(null)
  await database.close()
})

function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.reason} ${JSON.stringify(result.errors)}`)
  return result.value
}

const add = async (facts: Partial<NewPatientInput> = {}) => accepted(await addPatient(clinic.actor, newPatient(facts)))

const amendment = (facts: Partial<AmendPatientInput> = {}): AmendPatientInput => {
  const { anyway: _, ...person } = newPatient({ reference: '0001' })
  return { ...person, version: 1, reason: '', ...facts }
}

const auditActions = async () =>
  (await database.db.auditEntry.findMany({ orderBy: { id: 'asc' } })).map(({ action, patientId, memberId }) => ({
    action,
    patientId,
    memberId,
  }))

const errorFields = (result: Result<unknown>) =>
  result.ok ? [] : [result.reason, ...(result.errors ?? []).map(e => e.field)]

test('a patient is added with the next number and an audit row', async () => {
  const id = await add()
  const row = await database.db.patient.findUniqueOrThrow({ where: { id } })
  expect(row).toMatchObject({
    clinicId: clinic.clinicId,
    reference: '0001',
    createdById: clinic.memberId,
    searchText: 'example ruth 0001',
  })
  expect(await auditActions()).toEqual([{ action: 'patient.added', patientId: id, memberId: clinic.memberId }])
})

test('numbers that were typed by hand are passed over', async () => {
  await add({ reference: '0001', familyName: 'Sample' })
  await add({ reference: '0002', familyName: 'Specimen' })
  const next = await add()
  expect(await patientForView(clinic.actor, next)).toMatchObject({ reference: '0003' })
  const after = await add({ familyName: 'Placeholder' })
  expect(await patientForView(clinic.actor, after)).toMatchObject({ reference: '0004' })
})

test('a reference is given once in a clinic, and again in another clinic', async () => {
  await add({ reference: 'EX-1' })
  const twice = await addPatient(clinic.actor, newPatient({ reference: 'EX-1', familyName: 'Sample' }))
  expect(errorFields(twice)).toEqual(['invalid', 'reference'])
  const other = await makeClinic(database.db)
  expect((await addPatient(other.actor, newPatient({ reference: 'EX-1' }))).ok).toBe(true)
})

test('the same form sent many times at once makes one patient and one audit row', async () => {
  const input = newPatient()
  const ids = await Promise.all(Array.from({ length: 10 }, () => addPatient(clinic.actor, input)))
  expect(new Set(ids.map(accepted)).size).toBe(1)
  expect(await database.db.patient.count()).toBe(1)
  expect(await auditActions()).toHaveLength(1)
})

test('the same form with another content is refused', async () => {
  const input = newPatient()
  await addPatient(clinic.actor, input)
  const other = await addPatient(clinic.actor, { ...input, familyName: 'Placeholder' })
  expect(other).toMatchObject({ ok: false, reason: 'already_sent' })
  expect(await database.db.patient.count()).toBe(1)
})

test('a birth date is not after today in the clinic’s own time zone', async () => {
  // Noon in London on 3 March; on Kiritimati it is 2 o'clock on the 4th.
  setClock(() => new Date('2026-03-03T12:00:00Z'))
  const tomorrow = await addPatient(clinic.actor, newPatient({ birthDate: '2026-03-04' }))
  expect(errorFields(tomorrow)).toEqual(['invalid', 'birthDate'])
  expect((await addPatient(clinic.actor, newPatient({ birthDate: '2026-03-03' }))).ok).toBe(true)
  const east = await makeClinic(database.db, { timeZone: 'Pacific/Kiritimati' })
  expect((await addPatient(east.actor, newPatient({ birthDate: '2026-03-04' }))).ok).toBe(true)
})

test('a likely duplicate is named and nothing is made, until it is said to be another person', async () => {
  await add({ reference: 'EX-0412' })
  const again = newPatient({ givenName: 'Rúth', familyName: 'Exmaple' })
  const refused = await addPatient(clinic.actor, again)
  expect(refused).toMatchObject({ ok: false, reason: 'duplicate' })
  expect(refused.ok ? '' : refused.message).toContain('Ruth Example (reference EX-0412, born 4 February 1975)')
  expect(await database.db.patient.count()).toBe(1)
  expect((await addPatient(clinic.actor, { ...again, anyway: true })).ok).toBe(true)
  expect(await database.db.patient.count()).toBe(2)
})

test('another birth date, another name or another clinic is no duplicate', async () => {
  await add()
  expect((await addPatient(clinic.actor, newPatient({ birthDate: '1975-02-05' }))).ok).toBe(true)
  expect((await addPatient(clinic.actor, newPatient({ givenName: 'Omar' }))).ok).toBe(true)
  const other = await makeClinic(database.db)
  expect((await addPatient(other.actor, newPatient())).ok).toBe(true)
})

test('what was typed comes back letter by letter', async () => {
  const facts = {
    givenName: '🙂 <script>alert(1)</script>',
    familyName: 'שלום‮',
    note: `"'; DROP TABLE Patient; -- \u{1F469}\u200D\u{1F9B0}`,
  }
  expect(await patientForView(clinic.actor, await add(facts))).toMatchObject(facts)
})

test('a correction keeps what was said before, who changed it and why', async () => {
  const id = await add()
  const colleague = await makeColleague(database.db, clinic.clinicId)
  const sent = amendment({ familyName: 'Sample', phone: '07700 900412', reason: 'Married' })
  expect(await amendPatient(colleague.actor, id, sent)).toEqual({ ok: true, value: id })
  expect(await database.db.patient.findUniqueOrThrow({ where: { id } })).toMatchObject({
    familyName: 'Sample',
    phone: '07700 900412',
    version: 2,
    searchText: 'sample ruth 0001',
  })
  const [kept, ...more] = await patientHistory(clinic.actor, id)
  expect(more).toEqual([])
  expect(kept).toMatchObject({
    by: 'A. Practitioner',
    reason: 'Married',
    changes: [
      { field: 'familyName', before: 'Example', after: 'Sample' },
      { field: 'phone', before: '', after: '07700 900412' },
    ],
  })
  expect((await auditActions()).at(-1)).toEqual({
    action: 'patient.amended',
    patientId: id,
    memberId: colleague.memberId,
  })
})

test('of two corrections of the same version the second is told and changes nothing', async () => {
  const id = await add()
  await amendPatient(clinic.actor, id, amendment({ phone: '07700 900412' }))
  const second = await amendPatient(clinic.actor, id, amendment({ phone: '07700 900999' }))
  expect(second).toMatchObject({ ok: false, reason: 'changed_meanwhile' })
  expect(await patientForView(clinic.actor, id)).toMatchObject({ phone: '07700 900412', version: 2 })
  expect(await patientHistory(clinic.actor, id)).toHaveLength(1)
})

test('a correction sent twice is one correction', async () => {
  const id = await add()
  const sent = amendment({ phone: '07700 900412' })
  const results = await Promise.all([amendPatient(clinic.actor, id, sent), amendPatient(clinic.actor, id, sent)])
  expect(results.map(accepted)).toEqual([id, id])
  expect(await patientHistory(clinic.actor, id)).toHaveLength(1)
})

test('saving without a change leaves no trace', async () => {
  const id = await add()
  expect((await amendPatient(clinic.actor, id, amendment())).ok).toBe(true)
  expect(await patientHistory(clinic.actor, id)).toEqual([])
  expect(await auditActions()).toHaveLength(1)
})

test('a correction can’t take the reference away, take another’s, or move the birth past the treatment', async () => {
  const id = await add()
  await add({ reference: 'EX-2', familyName: 'Sample' })
  await database.db.course.create({
    data: {
      clinicId: clinic.clinicId,
      patientId: id,
      practitionerId: clinic.memberId,
      createdById: clinic.memberId,
      problem: 'Low back pain',
      startedOn: '2020-05-01',
      plannedSessions: 8,
      symptom1Words: 'ache low down',
    },
  })
  const refused = async (facts: Partial<AmendPatientInput>) =>
    errorFields(await amendPatient(clinic.actor, id, amendment(facts)))
  expect(await refused({ reference: '' })).toEqual(['invalid', 'reference'])
  expect(await refused({ reference: 'EX-2' })).toEqual(['invalid', 'reference'])
  expect(await refused({ birthDate: '2020-05-02' })).toEqual(['invalid', 'birthDate'])
  expect(await refused({ birthDate: '2020-05-01' })).toEqual([])
})

test('another clinic’s patient and an invented one are not found, by answers that are alike', async () => {
  const id = await add()
  const stranger = await makeClinic(database.db)
  const before = await auditActions()
  const foreign = await amendPatient(stranger.actor, id, amendment({ note: 'mine now' }))
  const invented = await amendPatient(stranger.actor, randomUUID(), amendment({ note: 'mine now' }))
  expect(foreign).toEqual(invented)
  expect(foreign).toMatchObject({ ok: false, reason: 'not_found' })
  expect(await database.db.patient.findUniqueOrThrow({ where: { id } })).toMatchObject({ note: '', version: 1 })
  expect(await auditActions()).toEqual(before)
})
