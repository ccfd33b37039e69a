import { fold } from '@/lib/patient/fold'
import { ageOn, type Day } from '@/lib/time/day'
import { MEN, SURNAMES, WOMEN } from './names'
import type { Random } from './random'

export type Sex = 'woman' | 'man'

export type Person = {
  sex: Sex
  givenName: string
  familyName: string
  birthDate: Day
  phone: string
  email: string
  address: string
  gp: string
  note: string
}

const STREETS = ['Sample Street', 'Example Road', 'Fixture Lane', 'Specimen Hill', 'Mockup Terrace', 'Placeholder Way']
const SURGERIES = ['Sample Surgery', 'Exampleton Health Centre', 'Fixture Road Practice', 'Specimen Medical Centre']
const NOTES = [
  'Prefers afternoons.',
  'Lies on the left side only.',
  'Wary of needles: say so before each one.',
  'Hard of hearing, sit facing.',
  'Comes with a daughter.',
  'Needs the ground-floor room.',
  'Text the day before.',
]

/** A name as it stands in an e-mail address: no accents, no spaces. */
const plain = (name: string) => fold(name).replaceAll(' ', '-')

function birthDate(random: Random, today: Day, age: number): Day {
  const monthAndDay = `${pad(random.int(1, 12))}-${pad(random.int(1, 28))}`
  const year = Number(today.slice(0, 4)) - age
  const day = `${year}-${monthAndDay}`
  return ageOn(day, today) < age ? `${year - 1}-${monthAndDay}` : day
}

const pad = (number: number) => String(number).padStart(2, '0')

const surname = (random: Random) => {
  const [first, second] = random.shuffled(SURNAMES)
  return random.chance(0.3) ? `${first}-${second}` : `${first}`
}

/**
 * Somebody who is plainly made up: a surname that says so, a telephone number from the range that Ofcom keeps for
 * drama (07700 900000 to 900999), an address at example.org and a postcode area that does not exist.
 */
export function makePerson(random: Random, age: number, today: Day): Person {
  const sex: Sex = random.chance(0.64) ? 'woman' : 'man'
  const givenName = random.pick(sex === 'woman' ? WOMEN : MEN)
  const familyName = surname(random)
  const postcode = `ZZ${random.int(1, 9)} ${random.int(1, 9)}${random.pick(['AA', 'BD', 'EX', 'QT', 'ZW'])}`
  return {
    sex,
    givenName,
    familyName,
    birthDate: birthDate(random, today, age),
    phone: random.chance(0.95) ? `07700 900${String(random.int(0, 999)).padStart(3, '0')}` : '',
    email: random.chance(0.8) ? `${plain(givenName)}.${plain(familyName)}@example.org` : '',
    address: random.chance(0.9) ? `${random.int(1, 140)} ${random.pick(STREETS)}, Exampleton ${postcode}` : '',
    gp: random.chance(0.8) ? `Dr ${random.pick(SURNAMES)}, ${random.pick(SURGERIES)}` : '',
    note: random.chance(0.2) ? random.pick(NOTES) : '',
  }
}

/** An age such as those of a clinic's patients: most between 30 and 65, a few still at school. */
export function someAge(random: Random): number {
  if (random.chance(0.025)) return random.int(12, 16)
  return Math.round(Math.min(88, Math.max(17, random.normal(48, 16))))
}
