import { randomUUID } from 'node:crypto'
import type { NewPatientInput } from './schema'

/** For tests: a well-formed new patient, with the given facts in place of the usual ones. */
export const newPatient = (facts: Partial<NewPatientInput> = {}): NewPatientInput => ({
  givenName: 'Ruth',
  familyName: 'Example',
  birthDate: '1975-02-04',
  reference: '',
  phone: '',
  email: '',
  address: '',
  gp: '',
  note: '',
  submission: randomUUID(),
  anyway: false,
  ...facts,
})
