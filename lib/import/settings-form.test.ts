import { describe, expect, test } from 'vitest'
import type { Inspection } from './reading'
import { fieldsLeftOut, formOfSettings, LEFT_OUT, letterOf, nameOf, settingsOfForm } from './settings-form'

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

describe('columns with the same claim', () => {
  const header = ['Ref', 'problem', 'Date', 'S1', 'Date', 'Notes', 'Comments']
  const twice: Inspection = { ...inspection, questions: ['columns'], header }
  const others = { 'column-0': 'patient_reference', 'column-1': 'problem', 'column-3': 'symptom1_score' }
  const said = { ...others, 'column-2': 'answered_on', 'column-5': 'note' }

  test('are asked about, each told apart by its letter where the names are the same', () => {
    expect(settingsOfForm(others, twice)).toMatchObject({
      errors: [
        { field: 'column-2', message: 'Say which of “Date (C)” and “Date (E)” is answered_on.' },
        { field: 'column-5', message: 'Say which of “Notes” and “Comments” is note, or leave them out.' },
      ],
    })
    const both = settingsOfForm({ ...said, 'column-4': 'answered_on' }, twice)
    expect(both).toMatchObject({ errors: [{ field: 'column-4', message: expect.stringContaining('“Date (E)”') }] })
  })

  test('are settled by one that is named, or by leaving out all of them', () => {
    expect(settingsOfForm(said, twice)).toMatchObject({ value: { columns: { answered_on: 2, note: 5 } } })
    const left = { ...said, 'column-5': LEFT_OUT, 'column-6': LEFT_OUT }
    const settings = settingsOfForm(left, twice)
    expect(settings.ok && settings.value.columns).toEqual({
      patient_reference: 0,
      problem: 1,
      answered_on: 2,
      symptom1_score: 3,
    })
    expect(fieldsLeftOut(header)).toMatchObject({ 'column-5': LEFT_OUT, 'column-6': LEFT_OUT })
  })

  test('can’t all be left out where every row needs one', () => {
    const left = { ...said, 'column-2': LEFT_OUT, 'column-4': LEFT_OUT }
    expect(settingsOfForm(left, twice)).toMatchObject({
      errors: [{ field: 'columns', message: 'Say which column is answered_on.' }],
    })
  })
})
