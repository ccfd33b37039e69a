import { expect, test } from 'vitest'
import { changedMeanwhile } from './changed-meanwhile'

const record = { id: 'ruth', familyName: 'Example', birthDate: '1975-02-04', wellbeing: 3, gp: '', version: 4 }

test('what differs is told as the record has it now, with the version to answer it', () => {
  const typed = { familyName: 'Example', birthDate: '1975-02-05', wellbeing: null, gp: 'Dr Sample', version: 3 }
  expect(changedMeanwhile(record, typed)).toEqual({
    kind: 'changed',
    version: 4,
    fields: [
      { field: 'birthDate', now: '1975-02-04' },
      { field: 'wellbeing', now: '3' },
      { field: 'gp', now: '' },
    ],
  })
})

test('what was typed and what the record says may be the same', () => {
  expect(changedMeanwhile(record, record).fields).toEqual([])
  const unscored = { ...record, wellbeing: null }
  expect(changedMeanwhile(unscored, { wellbeing: undefined }).fields).toEqual([])
})

test('what is no part of the record is no difference', () => {
  expect(changedMeanwhile(record, { reason: 'married' }).fields).toEqual([])
})
