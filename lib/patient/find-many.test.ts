import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeClinic, type TestClinic } from '@/lib/auth/test-actors'
import { freshDatabase, type TestDatabase } from '@/lib/db/test-database'
import { addDays } from '@/lib/time/day'
import { findPatients } from './data'
import { searchTextOf } from './fold'

const PATIENTS = 10_000
const GIVEN = ['Ruth', 'Omar', 'Ida', 'Noor', 'Tomas', 'Grace', 'Kit', 'Pia', 'Zoë', 'Jörg']
const FAMILY = ['Example', 'Specimen', 'Sample', 'Placeholder', 'Fixture', 'Dummy', 'Testcase', 'Mockup']

let database: TestDatabase
let clinic: TestClinic

beforeAll(async () => {
  database = await freshDatabase()
  clinic = await makeClinic(database.db)
  const data = Array.from({ length: PATIENTS }, (_, index) => {
    const named = {
      givenName: `${GIVEN[index % GIVEN.length]}`,
      familyName: `${FAMILY[Math.floor(index / 10) % FAMILY.length]}-${index}`,
      reference: String(index).padStart(5, '0'),
    }
    return {
      ...named,
      id: `patient-${index}`,
      clinicId: clinic.clinicId,
      birthDate: addDays('1930-01-01', index),
      searchText: searchTextOf(named),
      createdById: clinic.memberId,
      note: 'A note of the usual length, so that rows are as long as in a clinic that has kept records for years.',
    }
  })
  for (let from = 0; from < PATIENTS; from += 500) {
    await database.db.patient.createMany({ data: data.slice(from, from + 500) })
  }
}, 60_000)

afterAll(() => database.close())

// Patient 4321: Omar (4321 % 10 = 1) Example (432 % 8 = 0), born 4321 days after 1 January 1930.
const WANTED = { id: 'patient-4321', name: 'Omar Example-4321', reference: '04321', born: '31 October 1941' }

test.each(['omar example-4321', '4321 omar', '31 oct 1941', '04321', '4321'])(
  'among ten thousand, "%s" finds the one first',
  async typed => {
    expect((await findPatients(clinic.actor, typed, 20))[0]).toEqual(WANTED)
  },
)

test('a single letter answers with no more than asked for', async () => {
  expect(await findPatients(clinic.actor, 'a', 20)).toHaveLength(20)
})
