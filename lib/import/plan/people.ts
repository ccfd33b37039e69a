import { formatDay } from '@/lib/time/format'
import type { Column } from '../columns'
import type { TwinQuestion } from '../view'
import { grouped } from './grouped'
import { isSame } from './key'
import type { Known, KnownPatient } from './known'
import type { PlannedPatient, PlanOptions } from './plan'
import type { Candidate } from './row'
import { joinTwins } from './twins'

/** Whose rows stand under a reference: somebody in the record, somebody new, or nobody who could be made. */
export type Person = { id: string; birthDate: string } | { made: PlannedPatient } | null

export type People = { byReference: Map<string, Person>; twins: TwinQuestion[] }

/**
 * Who the references of the file are. The record's patient where it has the reference, or where rows of it were brought
 * in before; otherwise a new one, made of what its rows say. Rows that contradict that get their problem.
 */
export function peopleOf(candidates: Candidate[], known: Known, options: PlanOptions): People {
  const rowsOf = grouped(candidates, ({ values }) => values.reference)
  const people = new Map<string, Person>()
  for (const [reference, rows] of rowsOf) {
    const patient = knownPatient(reference, rows, known)
    if (patient) {
      people.set(reference, { id: patient.id, birthDate: patient.birthDate })
      const where = `In the record, the patient with the reference ${patient.reference} is`
      for (const row of rows) contradict(row, patient, where, options.timeZone)
    } else {
      const made = newPatient(reference, rows, options.timeZone)
      people.set(reference, made && { made })
    }
  }
  const twins = joinTwins({ people, rowsOf }, known, options)
  return { byReference: people, twins }
}

/** By the rows that were brought in before first: the reference may have been corrected in the record since. */
function knownPatient(reference: string, rows: Candidate[], known: Known): KnownPatient | null {
  for (const { before } of rows) {
    if (before) return known.patientById(before.patientId)
  }
  return known.patientOf(reference)
}

type Facts = { familyName: string; givenName: string; birthDate: string }

const FACTS = [
  ['familyName', 'family_name', 'the family name'],
  ['givenName', 'given_name', 'the given name'],
  ['birthDate', 'birth_date', 'the birth date'],
] as const satisfies readonly (readonly [keyof Facts, Column, string])[]

const shownFact = (fact: keyof Facts, value: string, timeZone: string) =>
  fact === 'birthDate' ? `born on ${formatDay(value, timeZone, 'long')}` : `“${value}”`

/** Adds what a row says otherwise than is known; an empty cell says nothing. */
function contradict({ values, problems }: Candidate, facts: Partial<Facts>, where: string, timeZone: string): void {
  for (const [fact, column] of FACTS) {
    const said = facts[fact]
    const typed = values[fact]
    if (!said || !typed) continue
    if (fact === 'birthDate' ? said === typed : isSame(said, typed)) continue
    const words = `${where} ${shownFact(fact, said, timeZone)}. Here it is ${shownFact(fact, typed, timeZone)}: one of them is wrong, or these are two people and need two references.`
    problems.push({ column, words })
  }
}

/** A patient from what the rows of a reference say together, or null where that is not enough. */
function newPatient(reference: string, rows: Candidate[], timeZone: string): PlannedPatient | null {
  const facts: Facts = { familyName: '', givenName: '', birthDate: '' }
  const lines: Partial<Record<keyof Facts, number>> = {}
  for (const row of rows) {
    for (const [fact] of FACTS) {
      const line = lines[fact]
      if (line !== undefined) {
        const where = `In row ${line}, the patient with the reference ${reference} is`
        contradict(row, { [fact]: facts[fact] }, where, timeZone)
      } else if (row.values[fact]) {
        facts[fact] = row.values[fact]
        lines[fact] = row.row.line
      }
    }
  }
  const missing = FACTS.filter(([fact]) => facts[fact] === '')
  for (const [, column, name] of missing) {
    const words = `No row of the reference ${reference} says ${name}, and a new patient needs one.`
    for (const { problems } of rows) problems.push({ column, words })
  }
  return missing.length > 0 ? null : { reference, ...facts }
}
