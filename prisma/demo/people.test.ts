import { expect, test } from 'vitest'
import { ageOn } from '@/lib/time/day'
import { makeClinic } from './clinic'
import { makeMembers } from './made-members'
import { DEFAULT_SEED } from './make-demo'
import { SURNAMES } from './names'
import { randomFor } from './random'

const TODAY = '2026-11-18'
const { patients, members } = makeClinic({ patients: 120, seed: DEFAULT_SEED, today: TODAY })

test('every patient is recognisably made up', () => {
  for (const patient of patients) {
    const surnames = patient.familyName.split('-')
    expect(surnames.every(name => SURNAMES.some(known => known === name))).toBe(true)
    // Ofcom keeps 07700 900000 to 900999 for drama.
    expect(patient.phone).toMatch(/^(07700 900\d{3})?$/)
    expect(patient.email).toMatch(/^([a-z-]+\.[a-z-]+@example\.org)?$/)
    expect(patient.address).toMatch(/^(\d+ [A-Za-z ]+, Exampleton ZZ\d \d[A-Z]{2})?$/)
  }
})

test('a small clinic has no two patients of one name, and double-barrelled and accented ones among them', () => {
  expect(new Set(patients.map(({ givenName, familyName }) => `${givenName} ${familyName}`)).size).toBe(120)
  expect(patients.some(({ familyName }) => familyName.includes('-'))).toBe(true)
  expect(patients.some(({ givenName }) => /[^\p{ASCII}]/u.test(givenName))).toBe(true)
})

test('one patient is 9 and one over 90', () => {
  const ages = patients.map(patient => ageOn(patient.birthDate, TODAY))
  expect(ages.filter(age => age === 9)).toHaveLength(1)
  expect(ages.filter(age => age > 90)).toHaveLength(1)
})

test('references are in the order in which the patients came', () => {
  const byArrival = [...patients].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
  expect(byArrival.map(patient => patient.reference).slice(0, 3)).toEqual(['EX-0001', 'EX-0002', 'EX-0003'])
  expect(byArrival.at(-1)?.reference).toBe('EX-0120')
})

test('a large clinic has more practitioners, one for about 300 patients', () => {
  expect(members).toHaveLength(3)
  const large = makeMembers(randomFor('large'), 10_000, 'clinic', new Date('2026-01-01T09:00:00Z'))
  expect(large).toHaveLength(34)
  expect(new Set(large.map(member => member.email)).size).toBe(34)
})
