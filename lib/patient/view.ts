import type { Day } from '@/lib/time/day'

/** Who a patient is: the head of every page of theirs. */
export type PatientIdentity = { id: string; givenName: string; familyName: string; birthDate: Day; reference: string }

/** Everything that the record says of a patient, without courses. */
export type PatientView = PatientIdentity & {
  phone: string
  email: string
  address: string
  gp: string
  note: string
  version: number
  addedAt: Date
}

/** A patient in a list of those found. `born` is the birth date in words. */
export type FoundPatient = { id: string; name: string; reference: string; born: string }

/** The answer to a search: what was asked, and null where nobody is signed in any more. */
export type SearchAnswer = { asked: string; found: FoundPatient[] | null }

/** What a form about a patient was refused for, beside its fields; travels as JSON in FormState.made. */
export type LikelyDuplicates = { kind: 'duplicates'; patients: FoundPatient[] }
