import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inspectFile } from './inspect'
import { csvOf, fileWith, inspected, PLAIN, rowsOf } from './test-file'
import { anyText } from './test-texts'

const lines = (...rows: string[]) => rows.join('\n')

test('what a plain file suggests, with nothing to ask', async () => {
  const seen = await inspected(csvOf({}, {}))
  expect(seen).toEqual({
    suggested: {
      kind: 'csv',
      encoding: 'utf-8',
      delimiter: ',',
      sheet: 0,
      headerLine: 1,
      dateStyle: 'dmy',
      birthDateStyle: null,
      columns: expect.objectContaining({ patient_reference: 0, symptom1_score: 7 }),
      numberMakesSession: false,
    },
    questions: [],
    header: Object.keys(PLAIN),
    examples: [Object.values(PLAIN), Object.values(PLAIN)],
    sheets: [],
    ambiguousDates: [],
    encodingSamples: [],
    rows: 2,
  })
})

describe('the delimiter', () => {
  test.each([',', ';', '\t', '|'] as const)('%j is found', async sign => {
    const file = lines(
      ['ref', 'problem', 'date', 's1', 'note'].join(sign),
      ['P1', 'x', '2025-03-31', '4', '1,5;2'].map(cell => `"${cell}"`).join(sign),
    )
    const { suggested, questions } = await inspected(file)
    expect({ delimiter: suggested.delimiter, questions }).toEqual({ delimiter: sign, questions: [] })
  })

  test('commas in numbers and notes do not mislead', async () => {
    const { suggested, questions } = await inspected(
      lines('ref;problem;date;s1;note', 'P1;x;31.3.2025;4,0;a, b, c', 'P1;x;30.3.2025;4,0;'),
    )
    expect({ delimiter: suggested.delimiter, questions }).toEqual({ delimiter: ';', questions: [] })
  })

  test('a first line that names it settles it', async () => {
    expect((await inspected(lines('sep=|', 'a,b|c,d', '1,2|3,4'))).suggested.delimiter).toBe('|')
  })

  test('two that do as well are a question; an answer is taken', async () => {
    const file = lines('a,b;c', '1,2;3', '4,5;6')
    expect((await inspected(file)).questions).toContain('delimiter')
    const chosen = await inspected(file, { delimiter: ';' })
    expect(chosen.questions).not.toContain('delimiter')
    expect(chosen.header).toEqual(['a,b', 'c'])
  })
})

describe('the header', () => {
  test('may have a title above it', async () => {
    const seen = await inspected(lines('Clinic export', '', 'Reference,Problem,Date,S1', 'P1,x,2025-03-31,4'))
    expect(seen).toMatchObject({ suggested: { headerLine: 3 }, rows: 1, questions: [] })
  })

  test('with names that nobody knows is the first row, and the columns are a question', async () => {
    const seen = await inspected(lines('a,b,c,d', 'P1,x,2025-03-31,4'))
    expect(seen).toMatchObject({
      suggested: { headerLine: 1, columns: {} },
      questions: ['columns'],
      header: ['a', 'b', 'c', 'd'],
    })
    const columns = { patient_reference: 0, problem: 1, answered_on: 2, symptom1_score: 3 }
    const [row] = await rowsOf(lines('a,b,c,d', 'P1,x,2025-03-31,4'), { columns })
    expect(row?.values).toMatchObject({ reference: 'P1', answeredOn: '2025-03-31', symptom1: 4 })
  })

  test('with such names may have a title above it, too', async () => {
    const seen = await inspected(lines('Clinic export', 'a,b,c,d', 'P1,x,2025-03-31,4'))
    expect(seen).toMatchObject({ suggested: { headerLine: 2 }, rows: 1, header: ['a', 'b', 'c', 'd'] })
  })

  test('that stands there again is left out, however it is written', async () => {
    const rows = await rowsOf(
      lines('Reference,Problem,Date,S1', 'P1,x,2025-03-31,4', 'REFERENCE , problem,date,s1', 'P2,x,2025-03-31,4'),
    )
    expect(rows.map(({ line }) => line)).toEqual([2, 4])
  })
})

describe('dates', () => {
  const dated = (...days: string[]) => csvOf(...days.map(answered_on => ({ answered_on, birth_date: '' })))

  test('that can be read in two ways are a question', async () => {
    const seen = await inspected(dated('03/04/2025', '05/06/2025'))
    expect(seen).toMatchObject({ questions: ['date_style'], ambiguousDates: ['03/04/2025', '05/06/2025'] })
    expect((await inspected(dated('03/04/2025'), { dateStyle: 'mdy' })).questions).toEqual([])
    expect((await rowsOf(dated('03/04/2025'), { dateStyle: 'mdy' }))[0]?.values?.answeredOn).toBe('2025-03-04')
  })

  test('that one value settles, anywhere in the file, are none', async () => {
    const seen = await inspected(dated(...Array.from({ length: 300 }, () => '03/04/2025'), '13/04/2025'))
    expect(seen).toMatchObject({ questions: [], suggested: { dateStyle: 'dmy' } })
  })

  test('of the two columns may be in two styles', async () => {
    const file = csvOf(
      { answered_on: '03/31/2025', birth_date: '31/12/1975' },
      { answered_on: '03/04/2025', birth_date: '01/02/1975' },
    )
    const rows = await rowsOf(file)
    expect(rows[1]?.values).toMatchObject({ answeredOn: '2025-03-04', birthDate: '1975-02-01' })
  })
})

describe('session numbers without points', () => {
  test('are a question', async () => {
    expect((await inspected(csvOf({ session_number: '3', points: '' }))).questions).toEqual(['number_makes_session'])
    expect(
      (await inspected(csvOf({ session_number: '3', points: '' }), { numberMakesSession: true })).questions,
    ).toEqual([])
  })
  test('are a question where the cell says that there were no points', async () => {
    for (const points of ['-', 'none', 'N/A']) {
      expect((await inspected(csvOf({ session_number: '3', points }))).questions).toEqual(['number_makes_session'])
    }
  })
  test('are none where each has points, or is before the first session', async () => {
    expect((await inspected(csvOf({ session_number: '3', points: 'ST36' }))).questions).toEqual([])
    expect((await inspected(csvOf({ session_number: '0', points: '' }))).questions).toEqual([])
  })
})

test('letters that no rule tells are a question, with texts to tell them by', async () => {
  const cyrillic = Buffer.concat([
    Buffer.from('ref,problem,date,s1\nP1,'),
    Buffer.from('cbe5f1', 'hex'),
    Buffer.from(',2025-03-31,4\n'),
  ])
  const seen = await inspected(cyrillic)
  expect(seen.questions).toEqual(['encoding'])
  expect(seen.encodingSamples).toContainEqual({ encoding: 'windows-1251', texts: ['Лес'] })
  const [row] = await rowsOf(cyrillic, { encoding: 'windows-1251' })
  expect(row?.values?.problem).toBe('Лес')
})

test('a file that can’t be cut into rows is refused as a whole', async () => {
  const seen = await inspectFile(await fileWith(lines('ref,problem,date,s1', 'P1,"x,2025-03-31,4')))
  expect(seen).toMatchObject({ ok: false, reason: 'invalid', message: expect.stringContaining('row 2 opens') })
})

test('a file that is not there is a fault, not a bad file', async () => {
  await expect(inspectFile('no/such/file')).rejects.toThrow('ENOENT')
})

test('no file throws, and none is refused without words', async () => {
  const bytes = fc.oneof(
    anyText.map(text => Buffer.from(text)),
    fc.uint8Array({ maxLength: 300 }).map(array => Buffer.from(array)),
    fc.array(anyText, { maxLength: 12 }).map(cells => Buffer.from(`ref,problem,date,s1,points\n${cells.join(',')}`)),
    fc.uint8Array({ maxLength: 200 }).map(array => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.from(array)])),
  )
  await fc.assert(
    fc.asyncProperty(bytes, async contents => {
      const seen = await inspectFile(await fileWith(contents))
      if (!seen.ok) expect(seen.message).toMatch(/\S/)
      else {
        for (const row of await rowsOf(contents)) expect(row.values === null).toBe(row.problems.length > 0)
      }
    }),
    { numRuns: 80 },
  )
}, 30_000)
