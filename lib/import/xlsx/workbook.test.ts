import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileWith, inspected, refusal, rowsAt, rowsOf } from '../test-file'
import { anyText } from '../test-texts'
import { partsOf, rowsXml, type TestCell, workbookOf, zipOf } from './test-workbook'

const HEADER = ['Reference', 'Problem', 'Date', 'S1', 'Notes', 'DOB']

/** The rows that are read of a sheet with the usual header and these cells below. */
const read = (rows: TestCell[][], book: Partial<Parameters<typeof workbookOf>[0]> = {}) =>
  rowsOf(workbookOf({ sheets: [{ rows: rowsXml([HEADER, ...rows]) }], ...book }))

test('a row is read from cells of all kinds', async () => {
  const book = workbookOf({
    texts: ['low back pain', '<r><t>not</t></r>', 'slept &amp; woke'],
    formats: ['dd/mm/yyyy', '0000'],
    sheets: [
      {
        rows: `${rowsXml([HEADER])}<row r="2"><c r="A2" s="2"><v>12</v></c><c r="B2" t="s"><v>0</v></c><c r="C2" s="1"><v>45747</v></c><c r="D2"><f>2+2</f><v>4</v></c><c r="E2" t="s"><v>2</v></c><c r="F2" s="1"><v>27429</v></c></row>`,
      },
    ],
  })
  const [row] = await rowsOf(book)
  expect(row).toMatchObject({
    line: 2,
    cells: ['0012', 'low back pain', '2025-03-31', '4', 'slept & woke', '1975-02-04'],
  })
  expect(row).toMatchObject({ problems: [], notes: [] })
  expect(row?.values).toMatchObject({
    reference: '0012',
    answeredOn: '2025-03-31',
    birthDate: '1975-02-04',
    symptom1: 4,
  })
})

test('lines are those of the sheet, whatever is empty between them', async () => {
  const rows = `${rowsXml([['A title'], [''], HEADER], 2)}${rowsXml(
    [
      ['P1', 'x', '2025-03-31', 4, 'two\nlines'],
      ['P2', 'x', '2025-03-31', 5],
    ],
    9,
  )}`
  const read = await rowsOf(workbookOf({ sheets: [{ rows }] }))
  expect(read.map(({ line, values }) => [line, values?.reference, values?.note])).toEqual([
    [9, 'P1', 'two\nlines'],
    [10, 'P2', ''],
  ])
})

describe('days', () => {
  const day = async (cell: TestCell, from1904 = false) => {
    const [row] = await read([['P1', 'x', cell, 4]], {
      formats: ['dd/mm/yyyy', 'yyyy-mm-dd hh:mm', 'mmm-yy'],
      from1904,
    })
    return [
      row?.values?.answeredOn,
      ...(row?.notes ?? []).map(({ words }) => words),
      ...(row?.problems ?? []).map(({ words }) => words),
    ]
  }

  test('a number in a cell for days is that day, with nothing to say about it', async () => {
    expect(await day({ v: 45678, s: 1 })).toEqual(['2025-01-21'])
  })
  test('a number in a plain cell is that day too, with a note', async () => {
    expect(await day(45678)).toEqual(['2025-01-21', expect.stringContaining('21 January 2025')])
  })
  test('a workbook may count from 1904', async () => {
    expect(await day({ v: 44216, s: 1 }, true)).toEqual(['2025-01-21'])
    expect(await day(44216, true)).toEqual(['2025-01-21', expect.stringContaining('21 January 2025')])
  })
  test('a day with a time, and a time that is rounded over midnight', async () => {
    expect(await day({ v: 45678.75, s: 2 })).toEqual(['2025-01-21'])
    expect(await day({ v: 45677.999999999, s: 2 })).toEqual(['2025-01-21'])
  })
  test('a cell that shows a month alone has no day, unless another than the first of the month stands behind it', async () => {
    expect(await day({ v: 45748, s: 3 })).toEqual([
      undefined,
      expect.stringContaining('“2025-04” can’t be read as a day'),
    ])
    expect(await day({ v: 45750, s: 3 })).toEqual(['2025-04-03'])
  })
  test('a day in ISO form', async () => {
    expect(await day({ v: '2025-01-21T00:00:00', t: 'd' })).toEqual(['2025-01-21'])
  })
  test('the 29 February 1900 that never was is refused', async () => {
    expect(await day({ v: 60, s: 1 })).toEqual([undefined, expect.stringContaining('can’t be read as a day')])
  })
  test('text days are read as in a CSV', async () => {
    expect(await day('3 Mar 2025')).toEqual(['2025-03-03'])
    expect(await day('31/02/2025')).toEqual([undefined, expect.stringContaining('February 2025 has no day 31')])
  })
})

describe('other cells', () => {
  const note = async (cell: TestCell, texts: string[] = []) =>
    (await read([['P1', 'x', '2025-03-31', 4, cell]], { texts }))[0]?.values?.note

  test('a number shows fifteen figures, as in the spreadsheet', async () => {
    expect(await note(0.30000000000000004)).toBe('0.3')
    expect(await note({ v: '1E3' })).toBe('1000')
    expect(await note(12)).toBe('12')
  })
  test('a text stays what it is', async () => {
    expect(await note('0012')).toBe('0012')
    expect(await note('=1+1')).toBe('=1+1')
    expect(await note({ v: '0012', t: 'str' })).toBe('0012')
  })
  test('rich text is one text, without reading aids', async () => {
    const rich = '</t></si><si><r><t>a</t></r><r><t>b</t></r><rPh><t>no</t></rPh></si><si><t>'
    expect(await note({ v: 1, t: 's' }, [rich])).toBe('ab')
  })
  test('characters that XML can’t hold are written out', async () => {
    expect(await note('a_x000D__x000A_b_x005F_x0041_')).toBe('a\nb_x0041_')
  })
  test('truth values', async () => expect(await note({ v: 1, t: 'b' })).toBe('TRUE'))
  test('an error, or a text that the table of texts has not, is the row’s problem', async () => {
    const rows = await read([
      ['P1', 'x', '2025-03-31', { v: '#N/A', t: 'e' }],
      ['P1', 'x', '2025-03-31', 4, { v: 7, t: 's' }],
    ])
    expect(rows.map(row => row.problems[0]?.column)).toEqual(['symptom1_score', 'note'])
  })
  test('“4/6” that the spreadsheet made a day of is named', async () => {
    const [row] = await read([['P1', 'x', '2025-03-31', { v: 45812, s: 1 }]], { formats: ['d/m'] })
    expect(row?.problems).toEqual([
      { column: 'symptom1_score', words: expect.stringContaining('Spreadsheets make one of “4/6”') },
    ])
  })
})

describe('references', () => {
  const reference = async (cell: TestCell) => {
    const [row] = await read([[cell, 'x', '2025-03-31', 4]], { formats: ['0000', '0.00'] })
    return row?.values?.reference ?? row?.problems.map(({ column, words }) => `${column}: ${words}`)
  }
  const inexact = (number: string) => [
    `patient_reference: The number “${number}” may not be all that was typed: spreadsheets round. Format the column as text, and type the reference anew.`,
  ]

  test('a whole number of up to fifteen figures is what it says', async () => {
    expect(await reference(12)).toBe('12')
    expect(await reference({ v: 12, s: 1 })).toBe('0012')
    expect(await reference({ v: '12.0', s: 2 })).toBe('12')
    expect(await reference(999_999_999_999_999)).toBe('999999999999999')
  })
  test.each(['1234567890123456', '1234567890123457'])(
    '%s as a number is a problem, and as a text itself',
    async text => {
      expect(await reference({ v: text })).toEqual(inexact('1.23456789012346E+15'))
      expect(await reference(text)).toBe(text)
    },
  )
  test('so are a longer number, a fraction and a very small one, also where zeros are shown in front', async () => {
    expect(await reference({ v: '123456789012345680' })).toEqual(inexact('1.23456789012346E+17'))
    expect(await reference({ v: '1234567890123456', s: 1 })).toEqual(inexact('1.23456789012346E+15'))
    expect(await reference(12.5)).toEqual(inexact('12.5'))
    expect(await reference({ v: '1E-7' })).toEqual(inexact('1e-7'))
    expect(await reference('12.5')).toBe('12.5')
  })
})

test('a remark beside the table is left alone', async () => {
  const [row] = await read([['P1', 'x', '2025-03-31', 4, '', '', '', 'ask her']])
  expect(row).toMatchObject({ problems: [], values: { symptom1: 4 } })
})

test('what is written as a workbook is read back', async () => {
  const text = anyText.map(each => each.replace(/[^\t\n\x20-\ud7ff\ue000-\ufffd]|_x/g, ''))
  const tables = fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(tables, async cells => {
      const rows = await read(cells.map(row => ['P1', ...row]))
      const kept = cells.map(row => ['P1', ...row.slice(0, row.findLastIndex(cell => cell !== '') + 1)])
      expect(rows.map(row => row.cells)).toEqual(kept)
    }),
    { numRuns: 40 },
  )
})

describe('sheets', () => {
  const answers = (reference: string) => rowsXml([HEADER, [reference, 'x', '2025-03-31', 4]])

  test('the one that names columns is taken', async () => {
    const book = workbookOf({
      sheets: [
        { name: 'Read me', rows: rowsXml([['How to fill this in']]) },
        { name: 'Answers', rows: answers('P1') },
      ],
    })
    const { sheets, suggested, questions } = await inspected(book)
    expect({ sheets, sheet: suggested.sheet, questions }).toEqual({
      sheets: ['Read me', 'Answers'],
      sheet: 1,
      questions: [],
    })
  })
  test('two of them are a question, and the answer is taken', async () => {
    const book = workbookOf({ sheets: [{ rows: answers('P1') }, { rows: answers('P2') }] })
    expect((await inspected(book)).questions).toEqual(['sheet'])
    expect((await inspected(book, { sheet: 1 })).questions).toEqual([])
    const path = await fileWith(book)
    expect((await rowsAt(path, (await inspected(book, { sheet: 1 })).suggested))[0]?.values?.reference).toBe('P2')
  })
  test('a hidden one is not looked at', async () => {
    const book = workbookOf({ sheets: [{ rows: answers('P1'), state: 'veryHidden' }, { rows: answers('P2') }] })
    expect(await inspected(book)).toMatchObject({ questions: [], suggested: { sheet: 1 } })
  })
  test.each([
    ['only a title', rowsXml([['Cover']])],
    ['only a title and names', rowsXml([['Cover'], HEADER])],
    ['nothing', ''],
    [
      'something else',
      rowsXml([
        ['How to', 'use'],
        ['this', 'book'],
      ]),
    ],
  ])('a hidden one is asked about where those that are shown hold %s', async (_, rows) => {
    const sheets = [
      { name: 'Cover', rows },
      { name: 'Data', rows: answers('P1'), state: 'hidden' },
    ]
    const seen = await inspected(workbookOf({ sheets }))
    expect(seen).toMatchObject({ questions: ['sheet'], sheets: ['Cover', 'Data (hidden)'], suggested: { sheet: 1 } })
    expect((await inspected(workbookOf({ sheets }), { sheet: 1 })).questions).toEqual([])
  })
  test('a hidden one with names that nobody knows is asked about where nothing else is there', async () => {
    const rows = rowsXml([
      ['a', 'b'],
      ['P1', 'x'],
    ])
    const sheets = [{ rows: rowsXml([['Cover']]) }, { rows, state: 'hidden' }]
    expect((await inspected(workbookOf({ sheets }))).questions).toEqual(['sheet', 'columns'])
  })
  test('empty ones are refused', async () => {
    expect(await refusal(workbookOf({ sheets: [{ rows: '' }] }))).toContain('nothing in this file')
    expect(await refusal(workbookOf({ sheets: [{ rows: rowsXml([HEADER]) }] }))).toContain('no rows below')
    expect(await refusal(workbookOf({ sheets: [] }))).toContain('no sheet')
  })
})

test('parts with a prefix and absolute paths are read, and parts that are not there are done without', async () => {
  const parts = partsOf({ sheets: [{ rows: '' }] }).filter(({ path }) => path !== 'xl/styles.xml')
  const sheet = `<x:worksheet xmlns:x="y"><x:sheetData>${[HEADER, ['P1', 'x', '2025-03-31', '4']]
    .map(cells => `<x:row>${cells.map(cell => `<x:c t="str"><x:v>${cell}</x:v></x:c>`).join('')}</x:row>`)
    .join('')}</x:sheetData></x:worksheet>`
  const book = zipOf(parts.map(part => (part.path.includes('sheet1') ? { ...part, contents: sheet } : part)))
  expect((await rowsOf(book))[0]).toMatchObject({ line: 2, values: { reference: 'P1', symptom1: 4 } })
})
