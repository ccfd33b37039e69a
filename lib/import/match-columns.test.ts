import { expect, test } from 'vitest'
import { COLUMNS } from './columns'
import { columnsNamed, matchColumns } from './match-columns'

test('the names of the requirements are found, in any order', () => {
  const header = [...COLUMNS].reverse()
  const { columns, unclear } = matchColumns(header)
  expect(unclear).toBe(false)
  for (const column of COLUMNS) expect(header[columns[column] ?? -1]).toBe(column)
})

test('case, spaces, underscores, accents and other common names do not matter', () => {
  const header = ['Patient ID', 'Surname', 'First Name', 'D.O.B.', 'COMPLAINT', 'Date', 'Visit No.', 'S1', 'Wéll-being']
  expect(matchColumns(header)).toEqual({
    columns: {
      patient_reference: 0,
      family_name: 1,
      given_name: 2,
      birth_date: 3,
      problem: 4,
      answered_on: 5,
      session_number: 6,
      symptom1_score: 7,
      wellbeing_score: 8,
    },
    doubled: {},
    unclear: false,
  })
})

test('“Symptom 1” is the score where only scores stand under it', () => {
  const header = ['Reference', 'Problem', 'Date', 'Symptom 1', 'Activity', 'Symptom 2']
  const examples = [
    ['P1', 'x', '', '4', '', ''],
    ['P1', 'x', '', '5.0', '3', 'burning'],
  ]
  expect(matchColumns(header, examples).columns).toMatchObject({ symptom1_score: 3, activity_score: 4, symptom2: 5 })
})

test('the column’s own name comes before another, wherever it stands', () => {
  const { columns, unclear } = matchColumns(['Date', 'answered_on', 'reference', 'problem', 's1'])
  expect(columns.answered_on).toBe(1)
  expect(unclear).toBe(false)
})

test('of columns with as good a claim none is taken', () => {
  const header = ['Date', 'reference', 'problem', 'Date', 's1', 'Act', 'A', 'Visit date', 'Notes', 'note', 'Comments']
  expect(matchColumns(header)).toEqual({
    columns: { patient_reference: 1, problem: 2, symptom1_score: 4, note: 9 },
    doubled: { answered_on: [0, 3, 7], activity_score: [5, 6] },
    unclear: true,
  })
  expect(columnsNamed(header)).toBe(6)
})

test('“not answered” in so many signs stands beside scores', () => {
  const header = ['Symptom 1', 'Symptom 2', 'Activity']
  const examples = [
    ['4', '-', '-'],
    ['5', '3', 'n/a'],
  ]
  expect(matchColumns(header, examples).columns).toEqual({ symptom1_score: 0, symptom2_score: 1, activity: 2 })
})
test('words with scores under them do not settle which of two scores is meant', () => {
  const { columns } = matchColumns(['Symptom 1', 'S1', 'S1 score'], [['4', '3', '2']])
  expect(columns).toEqual({ symptom1: 0 })
})

test('two columns with as good a claim are a question, and so is a missing one', () => {
  expect(matchColumns(['Date', 'Visit date', 'reference', 'problem', 's1']).unclear).toBe(true)
  expect(matchColumns(['answered_on', 'answered_on', 'reference', 'problem', 's1']).unclear).toBe(true)
  expect(matchColumns(['Date', 'reference', 'problem']).unclear).toBe(true)
  expect(matchColumns([]).unclear).toBe(true)
})

test('names that an object has by nature are no columns', () => {
  expect(columnsNamed(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])).toBe(0)
})
