import { expect, test } from 'vitest'
import { csvOf, rowsOf, rowWith } from './test-file'

test('a row is read', async () => {
  const row = await rowWith({ points: 'st 36, UB40', medication: 'none', session_number: '2', wellbeing_score: '3' })
  expect(row).toMatchObject({ line: 2, problems: [], notes: [] })
  expect(row.values).toEqual({
    reference: 'P1',
    familyName: 'Example',
    givenName: 'Ruth',
    birthDate: '1975-02-04',
    problem: 'low back pain',
    practitionerEmail: '',
    answeredOn: '2025-03-31',
    sessionNumber: 2,
    symptom1Words: 'ache low down',
    symptom1: 4,
    symptom2Words: '',
    symptom2: null,
    activityWords: '',
    activity: null,
    wellbeing: 3,
    newSymptomWords: '',
    newSymptom: null,
    medicationTaken: false,
    medication: '',
    prescription: 'ST36, BL40',
    note: '',
  })
})

test('lines are numbered as a spreadsheet shows them', async () => {
  const [, first = '', second = ''] = csvOf({ note: 'two\nlines\n\nand more' }, { note: 'x' }).split('\r\n')
  const header = csvOf({ note: '' }).split('\r\n')[0]
  const rows = await rowsOf([header, first, '', second, header, second].join('\r\n'))
  expect(rows.map(row => row.line)).toEqual([2, 4, 6])
  expect(rows[0]?.values?.note).toBe('two\nlines\n\nand more')
})
