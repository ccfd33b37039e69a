import { truncate } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { inspectFile } from './inspect'
import { LIMITS, tooMuch } from './limits'
import { csvOf, fileWith, inspected, refusal, rowsOf } from './test-file'
import { zipOf } from './xlsx/test-workbook'

const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const zip = (...paths: string[]) => zipOf(paths.map(path => ({ path, contents: '<a/>' })))

test.each<[string, string | Buffer, RegExp]>([
  ['nothing', '', /is empty/],
  ['a byte order mark and no more', '\ufeff', /nothing in this file/],
  ['empty lines', '\r\n \r\n\t\r\n', /nothing in this file/],
  ['a header and no more', 'reference,problem,date,s1\r\n', /no rows below/],
  ['an old workbook', Buffer.concat([compound, Buffer.alloc(600)]), /old kind \(\.xls\)/],
  [
    'a workbook with a password',
    Buffer.concat([compound, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
    /protected by a password/,
  ],
  ['OpenDocument', zip('mimetype', 'content.xml'), /\(\.ods\)/],
  ['a binary workbook', zip('xl/workbook.bin'), /\(\.xlsb\)/],
  ['Apple Numbers', zip('Index/Document.iwa'), /Apple Numbers/],
  ['a text document', zip('word/document.xml'), /text document/],
  ['a presentation', zip('ppt/presentation.xml'), /presentation/],
  ['an archive', zip('photo.jpg'), /archive of files/],
  ['a PDF', '%PDF-1.7 …', /PDF/],
  ['RTF', '{\\rtf1 …}', /text document/],
  ['a web page', '\ufeff <html><table><tr><td>1', /web page/],
  ['XML', '<?xml version="1.0"?><Workbook/>', /XML file/],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d494844520000001000000010', 'hex'), /neither a workbook/],
  [
    'random bytes',
    Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * index * 31) % 256)),
    /neither a workbook/,
  ],
  [
    'random bytes behind the byte order mark of UTF-16',
    Buffer.from([0xff, 0xfe, ...Array.from({ length: 5000 }, (_, index) => (index * index * 31 + (index >> 3)) % 256)]),
    /neither a workbook/,
  ],
  [
    'small numbers of two and four bytes',
    Buffer.from(Array.from({ length: 5000 }, (_, index) => (index % 2 === 0 ? (index * 7) % 31 : 0))),
    /neither a workbook/,
  ],
])('%s is refused, whatever its name says', async (_, contents, words) => {
  expect(await refusal(contents)).toMatch(words)
})

test('a file of 1 GB is refused by its size alone', async () => {
  const path = await fileWith('')
  await truncate(path, 1024 ** 3)
  const started = performance.now()
  expect(await inspectFile(path)).toMatchObject({ ok: false, reason: 'invalid', message: tooMuch.file })
  expect(performance.now() - started).toBeLessThan(1000)
})

test('more rows, lines or columns than there may be are refused', async () => {
  expect(await refusal(`a,b\n${'1,2\n'.repeat(LIMITS.rows + 1)}`)).toBe(tooMuch.rows)
  expect(await refusal(`a,b\n1,2${'\n'.repeat(LIMITS.lines)}1,2\n`)).toBe(tooMuch.rows)
  expect(await refusal(`a,b\n${','.repeat(LIMITS.columns)}x\n`)).toBe(tooMuch.columns(2))
  expect(await refusal(`a,b\n1,${'x'.repeat(LIMITS.cellCharacters + 1)}\n`)).toBe(tooMuch.cell(2))
}, 60_000)

describe.each([
  ['Russian', 'Иванова', 'Боль в пояснице'],
  ['Greek', 'Παπαδοπούλου', 'Πόνος στη μέση'],
  ['Hebrew', 'כהן', 'כאבי גב תחתון'],
  ['Arabic', 'الأحمد', 'ألم أسفل الظهر'],
  ['Polish', 'Żółć', 'Ból krzyża, ćśźżąęłó'],
  ['Japanese', '山田', '腰痛'],
])('UTF-16 in %s', (_, family_name, problem) => {
  const text = csvOf(...Array.from({ length: 20 }, () => ({ family_name, problem, symptom1: problem, note: problem })))
  const marked = Buffer.from(`\ufeff${text.replaceAll(',', '\t')}`, 'utf16le')

  test.each([
    ['little end first', marked, 'utf-16le'],
    ['big end first', Buffer.from(marked).swap16(), 'utf-16be'],
  ] as const)('%s, is text, with or without the encoding chosen', async (__, bytes, encoding) => {
    expect((await inspected(bytes)).suggested.encoding).toBe(encoding)
    const [row] = await rowsOf(bytes, { encoding })
    expect(row?.cells).toContain(family_name)
  })
})

test('a CSV with a stray zero byte is one all the same', async () => {
  expect((await inspected(csvOf({ note: 'a\0b' }))).rows).toBe(1)
})
