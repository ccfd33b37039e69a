import { createHash } from 'node:crypto'
import { formatDay } from '@/lib/time/format'
import type { TwinQuestion } from '../view'
import { grouped } from './grouped'
import { nameKey } from './key'
import type { Known, KnownPatient } from './known'
import type { Person } from './people'
import type { PlannedPatient, PlanOptions } from './plan'
import type { Candidate } from './row'

type Found = { people: Map<string, Person>; rowsOf: Map<string, Candidate[]> }

/** New people of one name and birth date, with those whom the record has of them. */
type Twins = { made: PlannedPatient[]; known: KnownPatient[] }

/**
 * Asks about people of one name and birth date under several references, and does what was answered: "same" makes them
 * one, the record's where it has one. Until it is answered, the rows of those who would be new are wrong.
 */
export function joinTwins(found: Found, known: Known, options: PlanOptions): TwinQuestion[] {
  return [...groupsOf(found, known)].map(([name, twins]) => {
    const [first] = [...twins.known, ...twins.made]
    const key = createHash('sha256').update(name).digest('base64url').slice(0, 16)
    const answer = options.twins[key] ?? options.allTwins
    const references = fewOf([...twins.known, ...twins.made].map(({ reference }) => reference))
    const question = {
      key,
      name: first ? `${first.givenName} ${first.familyName}` : '',
      birthDate: first?.birthDate ?? '',
      references,
      answer,
    }
    if (answer === 'same') join(twins, found)
    if (answer === null) refuse(twins, found, wordsFor(question, options.timeZone))
    return question
  })
}

function wordsFor({ name, birthDate, references }: TwinQuestion, timeZone: string): string {
  const born = formatDay(birthDate, timeZone, 'long')
  return `${name}, born on ${born}, stands under the references ${listed(references)}. Say first whether this is one person.`
}

/** A file can hold thousands of one name. */
const MOST_NAMED = 8

const fewOf = (references: string[]): string[] =>
  references.length > MOST_NAMED ? [...references.slice(0, MOST_NAMED), 'others'] : references

function listed(references: string[]): string {
  const named = fewOf(references)
  return `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`
}

function groupsOf({ people }: Found, known: Known): Map<string, Twins> {
  const keyOf = (person: PlannedPatient | KnownPatient) => `${person.birthDate} ${nameKey(person)}`
  const made = [...people.values()].flatMap(person => (person && 'made' in person ? person.made : []))
  const groups = new Map(
    [...grouped(made, keyOf)].map(([key, group]): [string, Twins] => [key, { made: group, known: [] }]),
  )
  for (const day of new Set(made.map(({ birthDate }) => birthDate))) {
    for (const patient of known.patientsBornOn(day)) groups.get(keyOf(patient))?.known.push(patient)
  }
  return new Map([...groups].filter(([, twins]) => twins.made.length + twins.known.length > 1))
}

function join({ made, known }: Twins, found: Found): void {
  const [person, another] = known
  if (another) {
    const words = `The record has ${known.length} patients of this name and birth date: ${listed(known.map(({ reference }) => reference))}. Give the rows the reference of the one they belong to.`
    refuse({ made, known }, found, words)
    return
  }
  const [first] = made
  if (!first) return
  const one: Person = person ? { id: person.id, birthDate: person.birthDate } : { made: first }
  for (const { reference } of made) found.people.set(reference, one)
}

function refuse({ made }: Twins, { rowsOf }: Found, words: string): void {
  for (const { reference } of made) {
    for (const { problems } of rowsOf.get(reference) ?? []) problems.push({ column: 'patient_reference', words })
  }
}
