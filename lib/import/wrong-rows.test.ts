import { writeFile } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rawSheet } from './raw-rows'
import { csvOf, fileWith, inspected, rowsOf } from './test-file'
import { anyText } from './test-texts'
import { RowsFile, writeOutcomes, writeRows } from './work/rows-file'
import { wrongRowsCsv } from './wrong-rows'

const NO_GUESS = { reference: '', problem: '', answeredOn: '' }
const PROBLEMS = [{ column: null, words: 'No.' }]

/** The file of wrong rows that a file with this header and these rows comes to, all of them being wrong. */
async function asideOf(header: string[], rows: string[][]): Promise<string> {
  const path = await fileWith('')
  const lines = rows.map((cells, at) => ({
    line: at + 2,
    cells,
    values: null,
    problems: PROBLEMS,
    notes: [],
    guess: NO_GUESS,
  }))
  const each = async function* () {
    yield* lines
  }
  await writeRows(path, header, each())
  const outcomes = lines.map(({ line, problems, notes }) => {
    return { line, makes: 'nothing', withSession: false, problems, notes } as const
  })
  writeOutcomes(path, outcomes, '')
  const kept = new RowsFile(path)
  try {
    let text = ''
    for await (const piece of wrongRowsCsv(kept)) text += piece
    return text
  } finally {
    kept.close()
  }
}

test('no cell of it is a formula for a spreadsheet', async () => {
  const csv = await asideOf(
    ['ref', 'note'],
    [
      ['@Cc', '=HYPERLINK("http://x")'],
      ['+Dd', "'=9+9"],
      ['-1', "'plain"],
    ],
  )
  expect(csv).toBe(
    `\ufeffref,note,what_is_wrong\r\n'@Cc,"'=HYPERLINK(""http://x"")",No.\r\n'+Dd,''=9+9,No.\r\n'-1,'plain,No.\r\n`,
  )
})

test('a file that comes back is read without the marks; a file of another origin keeps what it has', async () => {
  const csv = csvOf({ note: "'=9+9", family_name: "'+Dd" })
  expect((await rowsOf(csv))[0]?.values).toMatchObject({ note: "'=9+9", familyName: "'+Dd" })
  const back = csv.replace('\r\n', ',what_is_wrong\r\n')
  expect((await rowsOf(back))[0]?.values).toMatchObject({ note: '=9+9', familyName: '+Dd' })
  expect((await inspected(back)).examples[0]).toContain('=9+9')
})

test('rows that are set aside a second time say why once, and keep what stands behind the header', async () => {
  const csv = await asideOf(
    ['ref', 'what_is_wrong', 'note'],
    [
      ['A', 'Something else, last time.', 'n', 'too wide'],
      ['B', 'Something else, last time.'],
    ],
  )
  expect(csv).toBe('\ufeffref,note,what_is_wrong\r\nA,n,No.,too wide\r\nB,,No.\r\n')
})

const formulaLike = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', ' ', '"', '1') })
const cell = fc
  .oneof(anyText, formulaLike)
  .map(text => text.replace(/\p{Cs}/gu, ''))
  // csv-parse hands such a cell over as it does a quoted one with spaces behind it.
  .filter(text => !/^"[\s\S]*"[ \t]+$/.test(text))
const filled = cell.filter(text => text.trim() !== '')

test('a round trip changes no cell', async () => {
  const path = await fileWith('')
  const header = fc.array(cell, { minLength: 1, maxLength: 4 }).map(names => ['patient_reference', ...names])
  const rows = fc.array(fc.tuple(filled, fc.array(cell, { maxLength: 8 })), { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(header, rows, async (names, tuples) => {
      const cells = tuples.map(([first, others]) => [first, ...others])
      await writeFile(path, await asideOf(names, cells))
      const settings = (await inspected('a,b,c\n1,2,3\n')).suggested
      const read: string[][] = []
      for await (const row of (await rawSheet(path, settings)).rows) read.push(row.cells)
      expect(read[0]).toEqual([...names, 'what_is_wrong'])
      const width = names.length
      const own = read.slice(1).map(row => [...row.slice(0, width), ...row.slice(width + 1)])
      const padded = (row: string[], to: number) => [...row, ...Array<string>(Math.max(0, to - row.length)).fill('')]
      expect(own).toEqual(cells.map((row, at) => padded(row, width).slice(0, own[at]?.length)))
      const lost = cells.flatMap((row, at) => padded(row, width).slice(own[at]?.length))
      expect(lost.join('').trim()).toBe('')
    }),
    { numRuns: 60 },
  )
})
