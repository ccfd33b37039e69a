import { expect, test } from 'vitest'
import { changedMeanwhile } from './changed-meanwhile'
import type { PatientView } from './view'

const record: PatientView = {
  id: 'ruth',
  givenName: 'Ruth',
  familyName: 'Example',
  birthDate: '1975-02-04',
  reference: '0001',
  phone: '07700 900412',
  email: '',
  address: '',
  gp: '',
  note: '',
  version: 4,
  addedAt: new Date('2026-01-01T10:00:00Z'),
}

test('what differs is told as the record has it now, with the version to answer it', () => {
  const typed = { ...record, phone: '07700 900999', birthDate: '1975-02-05', version: 3 }
  expect(changedMeanwhile(record, typed, 'Europe/London')).toEqual({
    kind: 'changed',
    version: 4,
    fields: [
      { field: 'birthDate', now: '4 February 1975' },
      { field: 'phone', now: '07700 900412' },
    ],
  })
})

test('what was typed and what the record says may be the same', () => {
  expect(changedMeanwhile(record, record, 'Europe/London').fields).toEqual([])
})
