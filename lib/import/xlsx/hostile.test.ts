import { describe, expect, test } from 'vitest'
import { LIMITS, tooMuch } from '../limits'
import { inspected, refusal } from '../test-file'
import { DAMAGED } from './parts'
import { type Part, partsOf, rowsXml, zipOf } from './test-workbook'

const SHEET = 'xl/worksheets/sheet1.xml'
const ROWS = rowsXml([
  ['Reference', 'Problem', 'Date', 'S1'],
  ['P1', 'x', '2025-03-31', 4],
])
const parts = (rows = ROWS) => partsOf({ sheets: [{ rows }], texts: ['a'] })
const spoilt = (path: string, change: Partial<Part>) =>
  zipOf(parts().map(part => (part.path === path ? { ...part, ...change } : part)))

/** Runs and gives how many megabytes more were in use at the end, at most. */
async function growth(run: () => Promise<void>): Promise<number> {
  const before = process.memoryUsage().rss
  await run()
  return (process.memoryUsage().rss - before) / 1024 / 1024
}

test('the workbook that the others are made of is fine', async () => {
  expect((await inspected(zipOf(parts()))).rows).toBe(1)
})

describe('a ZIP that lies', () => {
  test.each<[string, Buffer]>([
    ['about a size, with more than it says', spoilt(SHEET, { says: 10 })],
    ['about a size, with less than it says', spoilt(SHEET, { says: 100_000 })],
    ['about a checksum', spoilt(SHEET, { sum: 1 })],
    ['with two parts of one name', zipOf([...parts(), { path: SHEET.toUpperCase(), contents: '' }])],
    ['with a path out of the archive', zipOf([...parts(), { path: '../../etc/passwd', contents: '' }])],
    ['with a part under a password', spoilt(SHEET, { flags: 1 })],
    ['that ends too early', zipOf(parts()).subarray(0, -30)],
    ['with nothing but its first letters', Buffer.from('PK\x03\x04 and no more')],
  ])('%s', async (_, file) => expect(await refusal(file)).toBe(DAMAGED))

  test('about a size beyond all limits is refused before a byte is unpacked', async () => {
    expect(await refusal(spoilt(SHEET, { says: LIMITS.unpackedBytes + 1 }))).toBe(tooMuch.unpacked)
  })

  test('with too many parts', async () => {
    const many = Array.from({ length: LIMITS.parts + 1 }, (_, index) => ({ path: `a${index}`, contents: '' }))
    expect(await refusal(zipOf(many))).toBe(tooMuch.parts)
  })
})

describe('a bomb', () => {
  test('of rows stops at the limit of rows', async () => {
    const rows = '<row><c t="str"><v>1</v></c></row>'.repeat(LIMITS.rows + 100)
    expect(await refusal(zipOf(parts(rows)))).toBe(tooMuch.rows)
  }, 60_000)

  test('of one text without end takes no memory', async () => {
    const text = Buffer.alloc(200 * 1024 * 1024, 'x')
    const file = spoilt('xl/sharedStrings.xml', { contents: Buffer.concat([Buffer.from('<sst><si><t>'), text]) })
    text.fill(0)
    expect(await growth(async () => expect(await refusal(file)).toBe(DAMAGED))).toBeLessThan(100)
  }, 60_000)

  test('of many texts stops at the limit of texts', async () => {
    const piece = `<si><t>${'x'.repeat(30_000)}</t></si>`
    const contents = `<sst>${piece.repeat(LIMITS.sharedTextBytes / 30_000 + 1)}</sst>`
    expect(await refusal(spoilt('xl/sharedStrings.xml', { contents }))).toBe(tooMuch.sharedText)
  }, 60_000)

  test('of entities is not lit: a document type is refused', async () => {
    const lol = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`)
    const contents = `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY l0 "lol">${lol.join('')}]><sst><si><t>&l9;</t></si></sst>`
    expect(await refusal(spoilt('xl/sharedStrings.xml', { contents }))).toBe(DAMAGED)
  })

  test('of tags in each other is refused', async () => {
    expect(await refusal(spoilt(SHEET, { contents: '<a>'.repeat(1_000_000) }))).toBe(DAMAGED)
  })

  test('of cells in one row is refused', async () => {
    expect(await refusal(zipOf(parts(`<row>${'<c/>'.repeat(20_000)}</row>`)))).toBe(DAMAGED)
  })

  test('of sheets is refused', async () => {
    const sheets = Array.from({ length: LIMITS.sheets + 1 }, () => ({ rows: '' }))
    expect(await refusal(zipOf(partsOf({ sheets })))).toBe(tooMuch.sheets)
  })
})

describe('XML that is none, or no sheet', () => {
  test.each([
    ['not closed', '<worksheet><sheetData><row>'],
    ['an entity of its own', '<worksheet><sheetData>&nbsp;</sheetData></worksheet>'],
    ['an outside entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>'],
    ['rows that go back', '<worksheet><sheetData><row r="2"/><row r="2"/></sheetData></worksheet>'],
    ['a row beyond the last', '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'],
    ['a row that is no number', '<worksheet><sheetData><row r="x"/></sheetData></worksheet>'],
    ['cells that go back', '<worksheet><sheetData><row><c r="B1"/><c r="A1"/></row></sheetData></worksheet>'],
    ['a cell without an address', '<worksheet><sheetData><row><c r="1"/></row></sheetData></worksheet>'],
    ['bytes', '\u0001\u0002\u0003'],
  ])('%s', async (_, contents) => expect(await refusal(spoilt(SHEET, { contents }))).toBe(DAMAGED))

  test('a text in a column beyond the limit', async () => {
    const rows = '<row r="1"><c r="ZZ1" t="str"><v>x</v></c></row>'
    expect(await refusal(zipOf(parts(rows)))).toBe(tooMuch.columns(1))
  })
})
