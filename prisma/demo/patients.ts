import type { Patient } from '@/lib/generated/prisma/client'
import { searchTextOf } from '@/lib/patient/fold'
import { addDays, ageOn, type Day } from '@/lib/time/day'
import type { BookedPatient } from './clinic'
import { idAt, momentAt } from './moments'
import { makePerson, type Person, someAge } from './people'
import type { PatientPlan } from './plan'
import { type Random, randomFor } from './random'

export type Registered = BookedPatient & { person: Person; patient: Patient; age: number }

type Around = { seed: number; today: Day; clinicId: string; memberIds: string[] }

function ageFor(special: PatientPlan['special'], random: Random): number {
  if (special === 'child') return 9
  return special === 'over_90' ? 92 : someAge(random)
}

/** When somebody was entered: some days before the first visit, or at its beginning. */
function registeredAt(booked: BookedPatient, random: Random, today: Day): Date {
  const first = booked.visits.flatMap(({ visits }) => visits.slice(0, 1)).sort((a, b) => (a.day < b.day ? -1 : 1))[0]
  if (!first) return momentAt(addDays(today, -random.int(1, 3)), random.int(9 * 60, 17 * 60))
  if (random.chance(0.4)) return momentAt(first.day, first.start + random.next() * 3)
  return momentAt(addDays(first.day, -random.int(1, 9)), random.int(9 * 60, 17 * 60) + random.next())
}

/** Gives every plan its person, and references in the order in which they came: EX-0001, EX-0002 and so on. */
export function registerPatients(booked: BookedPatient[], { seed, today, clinicId, memberIds }: Around): Registered[] {
  const names = new Set<string>()
  const came = booked
    .map(each => {
      const random = randomFor(seed, 'patient', each.number)
      const age = ageFor(each.plan.special, random)
      return {
        ...each,
        random,
        age,
        createdAt: registeredAt(each, random, today),
        person: unique(random, age, today, names),
      }
    })
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || a.number - b.number)
  return came.map(({ random, createdAt, ...each }, at) => {
    const { sex: _sex, ...details } = each.person
    const reference = `EX-${String(at + 1).padStart(4, '0')}`
    const patient: Patient = {
      ...details,
      id: idAt(createdAt, random),
      clinicId,
      reference,
      searchText: searchTextOf({ ...details, reference }),
      importId: null,
      version: 1,
      createdById: memberIds[each.plan.courses[0]?.practitioner ?? 0] ?? '',
      createdAt,
    }
    return { ...each, age: ageOn(patient.birthDate, today), patient }
  })
}

/** No two people of a small clinic share their names; in a large one that happens, as it does. */
function unique(random: Random, age: number, today: Day, names: Set<string>): Person {
  let person = makePerson(random, age, today)
  for (let tries = 0; tries < 8 && names.has(`${person.givenName} ${person.familyName}`); tries++) {
    person = makePerson(random, age, today)
  }
  names.add(`${person.givenName} ${person.familyName}`)
  return person
}
