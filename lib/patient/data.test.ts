import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeClinic, makeColleague, type TestClinic } from '@/lib/auth/test-actors'
import { freshDatabase, type TestDatabase } from '@/lib/db/test-database'
import { plansOf } from '@/lib/db/test-plans'
import {
  findPatients,
  likelyDuplicates,
  patientCount,
  patientForView,
  patientHistory,
  patientIdentity,
  recentPatients,
} from './data'
import { addPatient } from './mutations'
import { newPatient } from './test-patient'

let database: TestDatabase
let clinic: TestClinic

beforeEach(async () => {
  database = await freshDatabase()
  clinic = await makeClinic(database.db)
})

afterEach(() => database.close())

async function add(name: string, birthDate = '1975-02-04', reference = '', of = clinic): Promise<string> {
  const [givenName = '', familyName = ''] = name.split('|')
  const added = await addPatient(of.actor, newPatient({ givenName, familyName, birthDate, reference, anyway: true }))
  if (!added.ok) throw new Error(added.reason)
  return added.value
}

const found = async (typed: string, limit?: number) =>
  (await findPatients(clinic.actor, typed, limit)).map(patient => patient.name)

test('a patient is found by any part of the name, in any order, however it is written', async () => {
  await add('Zoë|Sánchez-Example')
  await add('Omar|Specimen')
  for (const typed of ['zoe', 'ZOË', 'sanch', 'chez', 'example zo', 'zoë sánchez-example', 'Sanchez Zoe', "zo'e"]) {
    expect(await found(typed), typed).toEqual(['Zoë Sánchez-Example'])
  }
  for (const typed of ['zoe specimen', 'zoes', '', ' ', '%', '_', "' OR 1=1 --", '*']) {
    expect(await found(typed), typed).toEqual([])
  }
})

test('umlauts are found in either spelling, from either side', async () => {
  await add('Jörg|Müller')
  await add('Joerg|Mueller', '1980-01-01')
  expect((await found('müller')).sort()).toEqual(['Joerg Mueller', 'Jörg Müller'])
  expect((await found('mueller')).sort()).toEqual(['Joerg Mueller', 'Jörg Müller'])
  expect(await found('muller')).toEqual(['Jörg Müller'])
})

test('a patient is found by the birth date as people type it', async () => {
  await add('Ruth|Example', '1975-02-04')
  await add('Omar|Specimen', '1975-04-02')
  expect(await found('4 feb 1975')).toEqual(['Ruth Example'])
  expect(await found('1975-02-04')).toEqual(['Ruth Example'])
  expect(await found('4/2/75')).toEqual(['Ruth Example', 'Omar Specimen'])
  expect(await found('omar 4/2/1975')).toEqual(['Omar Specimen'])
  expect(await found('4 feb 1976')).toEqual([])
})

test('in an American clinic the month comes first', async () => {
  clinic = await makeClinic(database.db, { timeZone: 'America/New_York' })
  await add('Ruth|Example', '1975-02-04')
  await add('Omar|Specimen', '1975-04-02')
  expect(await found('4/2/75')).toEqual(['Omar Specimen', 'Ruth Example'])
})

test('a patient is found by reference, the very number first', async () => {
  await add('Ruth|Example', '1975-02-04', '0012')
  await add('Omar|Specimen', '1980-01-01', '1200')
  await add('Ida|Placeholder', '1990-01-01', 'EX-0412')
  expect(await found('12')).toEqual(['Ruth Example', 'Omar Specimen', 'Ida Placeholder'])
  expect(await found('0012')).toEqual(['Ruth Example'])
  for (const typed of ['EX-0412', 'ex 0412', 'ex0412']) expect(await found(typed)).toEqual(['Ida Placeholder'])
})

test('a family name that begins so comes before a given name, and both before the middle of a word', async () => {
  await add('Ida|Placeholder-Roman', '1980-01-01')
  await add('Roman|Specimen', '1981-01-01')
  await add('Ida|Romanov-Sample', '1982-01-01')
  await add('Ida|Bromant', '1983-01-01')
  expect(await found('roman')).toEqual(['Ida Romanov-Sample', 'Ida Placeholder-Roman', 'Roman Specimen', 'Ida Bromant'])
  expect(await found('roman', 2)).toEqual(['Ida Romanov-Sample', 'Ida Placeholder-Roman'])
})

test('what is found names the reference and the birth date in words', async () => {
  const id = await add('Ruth|Example')
  expect(await findPatients(clinic.actor, 'ruth')).toEqual([
    { id, name: 'Ruth Example', reference: '0001', born: '4 February 1975' },
  ])
})

test('another clinic’s patients are found by no way at all', async () => {
  const stranger = await makeClinic(database.db)
  const id = await add('Ruth|Example', '1975-02-04', 'EX-0412', stranger)
  for (const typed of ['ruth', '4 feb 1975', 'EX-0412']) expect(await found(typed)).toEqual([])
  expect(await patientForView(clinic.actor, id)).toBeNull()
  expect(await patientForView(clinic.actor, randomUUID())).toBeNull()
  expect(await patientIdentity(clinic.actor, id)).toBeNull()
  expect(await patientHistory(clinic.actor, id)).toEqual([])
  expect(await patientCount(clinic.actor)).toBe(0)
  expect(await recentPatients(clinic.actor)).toEqual([])
  const person = { givenName: 'Ruth', familyName: 'Example', birthDate: '1975-02-04' }
  expect(await likelyDuplicates(clinic.actor, person)).toEqual([])
  expect(await database.db.auditEntry.count({ where: { action: 'patient.viewed' } })).toBe(0)
})

test('a view leaves an audit row, a search and a head of a page leave none', async () => {
  const id = await add('Ruth|Example')
  const before = await database.db.auditEntry.count()
  await findPatients(clinic.actor, 'ruth')
  await patientIdentity(clinic.actor, id)
  expect(await database.db.auditEntry.count()).toBe(before)
  expect(await patientForView(clinic.actor, id)).toMatchObject({ givenName: 'Ruth', reference: '0001', version: 1 })
  expect(await database.db.auditEntry.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
    action: 'patient.viewed',
    subject: 'patient',
    subjectId: id,
    patientId: id,
    memberId: clinic.memberId,
    clinicId: clinic.clinicId,
  })
})

test('those I had open last come first, then the newest of the clinic', async () => {
  const ruth = await add('Ruth|Example')
  await add('Omar|Specimen')
  const ida = await add('Ida|Placeholder')
  const colleague = await makeColleague(database.db, clinic.clinicId)
  await patientForView(colleague.actor, ida)
  await patientForView(colleague.actor, ruth)
  await patientForView(colleague.actor, ida)
  const names = (await recentPatients(colleague.actor, 3)).map(patient => patient.name)
  expect(names).toEqual(['Ida Placeholder', 'Ruth Example', 'Omar Specimen'])
  expect(await recentPatients(colleague.actor, 2)).toHaveLength(2)
})

test('whom I had open last is asked of my own trail, not of all that the clinic ever did', async () => {
  await patientForView(clinic.actor, await add('Ruth|Example'))
  const plans = await plansOf(database, () => recentPatients(clinic.actor))
  const audit = plans.filter(plan => plan.includes('AuditEntry'))
  expect(audit).toEqual(['SEARCH main.AuditEntry USING INDEX AuditEntry_memberId_idx (memberId=?)'])
})
