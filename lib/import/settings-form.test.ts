import { expect, test } from 'vitest'
import type { Inspection } from './reading'
import { formOfSettings, letterOf, nameOf, settingsOfForm } from './settings-form'

const inspection: Inspection = {
  suggested: {
    kind: 'csv',
    encoding: 'utf-8',
    delimiter: ';',
    sheet: 0,
    headerLine: 1,
    birthDateStyle: null,
    dateStyle: 'dmy',
    columns: { patient_reference: 0, problem: 1, answered_on: 2 },
    numberMakesSession: false,
  },
  questions: ['date_style', 'columns', 'number_makes_session'],
  header: ['Ref', 'problem', 'date', 'S1', ' '],
  examples: [['EX-001', 'Low back pain', '03/04/2025', '4', 'kept by hand']],
  sheets: [],
  ambiguousDates: ['03/04/2025'],
  encodingSamples: [],
  rows: 1,
}

const answered = {
  dateStyle: 'mdy',
  numberMakesSession: 'no',
  'column-0': 'patient_reference',
  'column-1': 'problem',
  'column-2': 'answered_on',
  'column-3': 'symptom1_score',
  'column-4': '',
}

test('what was answered is how the file is read', () => {
  const settings = settingsOfForm(answered, inspection)
  expect(settings).toEqual({
    ok: true,
    value: {
      ...inspection.suggested,
      dateStyle: 'mdy',
      columns: { patient_reference: 0, problem: 1, answered_on: 2, symptom1_score: 3 },
    },
  })
  expect(settings.ok && formOfSettings(settings.value, [])).toEqual({ ...answered, 'column-4': undefined })
})

test('what is open is not chosen beforehand, and wants an answer', () => {
  const begun = formOfSettings(inspection.suggested, inspection.questions)
  expect(begun).toEqual({ 'column-0': 'patient_reference', 'column-1': 'problem', 'column-2': 'answered_on' })
  expect(settingsOfForm(begun, inspection)).toMatchObject({
    errors: [
      { field: 'dateStyle', message: 'Say how the dates are written.' },
      { field: 'numberMakesSession', message: 'Say what a session number without points stands for.' },
      { field: 'columns', message: 'Say which column is symptom1_score.' },
    ],
  })
})

test('what nobody asks is as suggested', () => {
  const { dateStyle, numberMakesSession, ...columns } = answered
  const settled = { ...inspection, questions: [] }
  expect(settingsOfForm(columns, settled)).toMatchObject({ value: { dateStyle: 'dmy', numberMakesSession: false } })
})

test('two columns can not be the same, and no column can be what does not exist', () => {
  const twice = settingsOfForm({ ...answered, 'column-4': 'problem' }, inspection)
  expect(twice).toMatchObject({
    errors: [{ field: 'column-4', message: '“problem” and “Column E” can’t both be problem. Leave one of them out.' }],
  })
  const strange = settingsOfForm({ ...answered, 'column-4': 'constructor', 'column-9': 'note' }, inspection)
  expect(strange.ok && Object.keys(strange.value.columns)).toHaveLength(4)
})

test('a column without a name goes by its letter', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  expect(nameOf(['Ref', ' '], 0)).toBe('Ref')
  expect(nameOf(['Ref', ' '], 1)).toBe('Column B')
})

test('birth dates in another style are asked apart', () => {
  const apart: Inspection = { ...inspection, suggested: { ...inspection.suggested, birthDateStyle: 'mdy' } }
  expect(settingsOfForm(answered, apart)).toMatchObject({ errors: [{ field: 'birthDateStyle' }] })
  const settings = settingsOfForm({ ...answered, birthDateStyle: 'ymd' }, apart)
  expect(settings).toMatchObject({ value: { dateStyle: 'mdy', birthDateStyle: 'ymd' } })
  expect(settings.ok && formOfSettings(settings.value, [])).toMatchObject({ dateStyle: 'mdy', birthDateStyle: 'ymd' })
})
