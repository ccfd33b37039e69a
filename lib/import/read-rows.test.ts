import { describe, expect, test } from 'vitest'
import type { Column } from './columns'
import { inspectFile } from './inspect'
import { readRows } from './read-rows'
import type { RowValues } from './reading'
import { csvOf, fileWith, rowsOf, rowWith, TODAY } from './test-file'

type Cells = Partial<Record<Column, string>>

/** A row with these cells is taken, and has these values. */
const taken = (name: string, cells: Cells, values: Partial<RowValues>, note?: string) =>
  test(name, async () => {
    const row = await rowWith(cells)
    expect(row.problems).toEqual([])
    expect(row.values).toMatchObject(values)
    expect(row.notes.map(({ words }) => words)).toEqual(note === undefined ? [] : [expect.stringContaining(note)])
  })

/** A row with these cells is refused for this one, in these words. */
const refused = (name: string, cells: Cells, column: Column | null, words: RegExp) =>
  test(name, async () => {
    const row = await rowWith(cells)
    expect(row.values).toBeNull()
    expect(row.problems).toEqual([{ column, words: expect.stringMatching(words) }])
  })

test('a row is read, each cell to its place', async () => {
  const row = await rowWith({
    practitioner_email: ' Anna@Example.org ',
    session_number: '2',
    symptom2: 'burning',
    symptom2_score: '3',
    activity: 'walking',
    activity_score: '2',
    wellbeing_score: '1',
    new_symptom: 'headache',
    new_symptom_score: '5',
    medication: 'ibuprofen 200 mg',
    points: 'st 36, UB40',
    note: 'slept “well”',
  })
  expect(row).toEqual({
    line: 2,
    cells: expect.arrayContaining(['st 36, UB40']),
    problems: [],
    notes: [],
    values: {
      reference: 'P1',
      familyName: 'Example',
      givenName: 'Ruth',
      birthDate: '1975-02-04',
      problem: 'low back pain',
      practitionerEmail: 'anna@example.org',
      answeredOn: '2025-03-31',
      sessionNumber: 2,
      symptom1Words: 'ache low down',
      symptom1: 4,
      symptom2Words: 'burning',
      symptom2: 3,
      activityWords: 'walking',
      activity: 2,
      wellbeing: 1,
      newSymptomWords: 'headache',
      newSymptom: 5,
      medicationTaken: true,
      medication: 'ibuprofen 200 mg',
      prescription: 'ST36, BL40',
      note: 'slept “well”',
    },
  })
})

test('only four columns have to be there', async () => {
  const [row] = await rowsOf('ref,problem,date,s1\nP1,x,2025-03-31,0')
  expect(row?.values).toMatchObject({ reference: 'P1', familyName: '', birthDate: '', symptom1: 0, symptom2: null })
})

describe('lines', () => {
  test('are numbered as a spreadsheet shows them', async () => {
    const [header, first, second] = csvOf({ note: 'two\nlines\n\nand more' }, { note: 'x' }).split('\r\n')
    const rows = await rowsOf([header, first, '', second, header, second].join('\r\n'))
    expect(rows.map(row => row.line)).toEqual([2, 4, 6])
    expect(rows[0]?.values?.note).toBe('two\nlines\n\nand more')
  })
  test('that are empty, or hold nothing but delimiters and spaces, are left out', async () => {
    const rows = await rowsOf('ref,problem,date,s1\n\n,,,\n , ,,\t\nP1,x,2025-03-31,4\n\n')
    expect(rows.map(row => row.line)).toEqual([5])
  })
})

describe('references', () => {
  taken('keep zeros in front', { patient_reference: '0012' }, { reference: '0012' })
  taken('keep them the way spreadsheets write them', { patient_reference: '="0012"' }, { reference: '0012' })
  taken('lose spaces around them', { patient_reference: ' P 1 ' }, { reference: 'P 1' })
  refused('are needed', { patient_reference: ' ' }, 'patient_reference', /needs the patient’s reference/)
  refused(
    'of more than 30 characters',
    { patient_reference: 'x'.repeat(31) },
    'patient_reference',
    /at most 30.*has 31/,
  )
  refused('that a spreadsheet cut', { patient_reference: '1.23457E+11' }, 'patient_reference', /longer number/)
})

describe('names and words', () => {
  taken(
    'of any script',
    { family_name: 'Иванов', given_name: '李 小龍' },
    { familyName: 'Иванов', givenName: '李 小龍' },
  )
  taken('with letters in two parts are composed', { given_name: 'Zoe\u0308' }, { givenName: 'Zoë' })
  taken('with what nobody sees', { given_name: 'Ru\u0000th\u200b\u202e' }, { givenName: 'Ruth' })
  taken('on two lines are one', { symptom1: 'ache\r\nlow  down' }, { symptom1Words: 'ache low down' })
  taken(
    'may be missing',
    { family_name: '', given_name: '', birth_date: '', symptom1: '' },
    { familyName: '', symptom1Words: '' },
  )
  taken('count a pictograph as one', { symptom1: '😀'.repeat(200) }, { symptom1Words: '😀'.repeat(200) })
  refused('that are too long', { symptom1: 'x'.repeat(201) }, 'symptom1', /at most 200 characters; this has 201/)
  refused('with lost letters', { family_name: 'M\ufffdller' }, 'family_name', /letters that could not be read/)
  refused('that are an error', { family_name: '#REF!' }, 'family_name', /error of the spreadsheet/)
  refused('the problem is needed', { problem: '' }, 'problem', /needs the problem/)
})

describe('days', () => {
  taken(
    'as Excel counts them, with the day in a note',
    { answered_on: '45678' },
    { answeredOn: '2025-01-21' },
    '21 January 2025',
  )
  taken('with a time', { answered_on: '2025-03-03T00:00:00' }, { answeredOn: '2025-03-03' })
  taken('with a month’s name', { answered_on: '3 Mar 2025' }, { answeredOn: '2025-03-03' })
  taken('with two digits', { birth_date: '31/1/75' }, { birthDate: '1975-01-31' }, '31 January 1975')
  taken('today', { answered_on: TODAY }, { answeredOn: TODAY })
  taken('of birth and answer at once', { birth_date: '2025-03-31' }, { birthDate: '2025-03-31' })
  refused('that no calendar has', { answered_on: '31/02/2025' }, 'answered_on', /February 2025 has no day 31/)
  refused('to come', { answered_on: '2026-11-22' }, 'answered_on', /still to come/)
  refused('of a birth to come', { birth_date: '2026-11-22' }, 'birth_date', /still to come/)
  refused('of a birth after the answer', { birth_date: '2025-04-01' }, 'answered_on', /before the patient was born/)
  refused('of a birth before 1900', { birth_date: '1875-02-04' }, 'birth_date', /before 1900/)
  refused('of an answer before MYMOP', { answered_on: '1985-02-04' }, 'answered_on', /MYMOP was published in 1996/)
  refused('that are missing', { answered_on: '' }, 'answered_on', /needs the day/)
})

describe('scores', () => {
  taken('with spaces', { symptom1_score: '4 ' }, { symptom1: 4 })
  taken('with a point', { symptom1_score: '4.0' }, { symptom1: 4 })
  taken('with a comma', { symptom1_score: '4,0' }, { symptom1: 4 }, 'as 4')
  taken('in words', { symptom1_score: 'four' }, { symptom1: 4 }, 'Read “four” as 4')
  taken('that are not there', { symptom2_score: '' }, { symptom2: null })
  taken('that say so', { wellbeing_score: 'n/a' }, { wellbeing: null }, 'not answered')
  taken('without words, which another row may have', { symptom1: '', symptom2_score: '3' }, { symptom2: 3 })
  refused('off the scale', { symptom1_score: '7' }, 'symptom1_score', /not on the scale/)
  refused('below it', { activity_score: '-1' }, 'activity_score', /not on the scale/)
  refused('of two', { symptom1_score: '4/6' }, 'symptom1_score', /not a score/)
  refused('of symptom 1 that are not there', { symptom1_score: '' }, 'symptom1_score', /Symptom 1 needs a score/)
  refused('of symptom 1 that say so', { symptom1_score: '-' }, 'symptom1_score', /Symptom 1 needs a score/)
  refused('that are a formula', { symptom1_score: '=2+2' }, 'symptom1_score', /not a score/)
})

describe('the patient’s own words', () => {
  for (const [column, value] of [
    ['symptom2', 'symptom2Words'],
    ['activity', 'activityWords'],
    ['new_symptom', 'newSymptomWords'],
  ] as const) {
    taken(`of ${column} are not “n/a”`, { [column]: 'n/a' }, { [value]: '' }, 'Read “n/a” as no words')
    taken(`of ${column} are not “None”`, { [column]: 'None' }, { [value]: '' }, 'Read “None” as no words')
  }
})

describe('a new symptom', () => {
  refused('without a score', { new_symptom: 'headache' }, 'new_symptom_score', /needs a score/)
  refused('without words', { new_symptom_score: '3' }, 'new_symptom', /no words/)
  refused(
    'with a wrong score is wrong once',
    { new_symptom: 'headache', new_symptom_score: '9' },
    'new_symptom_score',
    /scale/,
  )
})

describe('the rest', () => {
  taken('a session number with a point', { session_number: '1.0', points: 'ST36' }, { sessionNumber: 1 })
  taken('session 0', { session_number: '0' }, { sessionNumber: null }, 'before the first session')
  taken('no medication', { medication: 'None' }, { medicationTaken: false, medication: '' })
  taken('a note on several lines', { note: ' a\r\n\r\nb ' }, { note: 'a\n\nb' })
  taken('a formula in a note', { note: '=1+1' }, { note: '=1+1' })
  taken('points on several lines', { points: 'ST36\nLV3 left' }, { prescription: 'ST36, LR3 left' })
  refused('points that are none', { points: 'ST36, ST99' }, 'points', /ST99/)
  refused('an e-mail with a space in it', { practitioner_email: 'anna @example.org' }, 'practitioner_email', /e-mail/)
})

describe('a row that lost its shape', () => {
  const header = 'ref,problem,date,s1,medication,points,note'

  test('with more cells than the header', async () => {
    const [row] = await rowsOf(`${header}\nP1,x,2025-03-31,4,,,one,two`)
    expect(row?.problems).toEqual([{ column: null, words: expect.stringContaining('has 8 cells') }])
  })
  test('with more, but empty ones, is fine', async () => {
    const [row] = await rowsOf(`${header}\nP1,x,2025-03-31,4,,,one,,,`)
    expect(row?.values?.note).toBe('one')
  })
  test('with fewer cells ends in empty ones', async () => {
    const [row] = await rowsOf(`${header}\nP1,x,2025-03-31,4`)
    expect(row?.values).toMatchObject({ symptom1: 4, note: '' })
  })
  test('that a stray quotation mark filled with other rows', async () => {
    const [first, second] = await rowsOf(
      `${header}\nP1,"x,2025-03-31,4,,,a\nP2,y,2025-03-31,4,,,b"\nP3,x,2025-03-31,4,,,`,
    )
    expect(first?.problems).toContainEqual({ column: null, words: expect.stringContaining('holds whole rows') })
    expect(second).toMatchObject({ line: 3, values: { reference: 'P3' } })
  })
})

test('everything that is wrong with a row is said, and it stays as it was', async () => {
  const row = await rowWith({ symptom1_score: '7', answered_on: '31/02/2025', points: 'ST99', family_name: '=cmd()' })
  expect(row.problems.map(({ column }) => column)).toEqual(['answered_on', 'symptom1_score', 'points'])
  expect(row.cells).toEqual(expect.arrayContaining(['7', '31/02/2025', 'ST99', '=cmd()']))
})

test('a reader that stops early lets go of the file', async () => {
  const path = await fileWith(csvOf({}, {}, {}))
  const seen = await inspectFile(path)
  if (!seen.ok) throw new Error(seen.message)
  for await (const row of readRows(path, seen.value.suggested, TODAY)) {
    expect(row.line).toBe(2)
    break
  }
})

test('a clinic’s own points are known', async () => {
  const own = [
    { id: '1', code: 'Ashi-1', words: 'Tender', kind: 'bilateral', level: '', detail: '', reason: '', source: '' },
  ]
  const path = await fileWith(csvOf({ points: 'Ashi-1 left' }))
  const seen = await inspectFile(path)
  if (!seen.ok) throw new Error(seen.message)
  for await (const row of readRows(path, seen.value.suggested, TODAY, own)) {
    expect(row.values?.prescription).toBe('Ashi-1 left')
  }
})
