import { crc32, deflateRawSync } from 'node:zlib'

/** A file inside a ZIP. `says` is the size that the ZIP gives for it, where that is a lie. */
export type Part = { path: string; contents: string | Buffer; says?: number; sum?: number; flags?: number }

/** A ZIP archive, as APPNOTE.TXT 4.3 describes it: a header and data for each part, then the list of them. */
export function zipOf(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const { path, contents, says, sum, flags = 0 } of parts) {
    const plain = Buffer.from(contents)
    const packed = deflateRawSync(plain)
    const name = Buffer.from(path)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(sum ?? crc32(plain), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(says ?? plain.length, 18)
    common.writeUInt16LE(name.length, 22)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 4)
    common.copy(entry, 6)
    entry.writeUInt32LE(offset, 42)
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, packed])
    bodies.push(body)
    list.push(entry, name)
    offset += body.length
  }
  const end = Buffer.alloc(22)
  const listed = Buffer.concat(list)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, listed, end])
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

type Book = {
  /** The XML inside sheetData of each sheet. */
  sheets: { name?: string; state?: string; rows: string }[]
  texts?: readonly string[]
  /** The format code of each style, from 1; style 0 is General. */
  formats?: readonly string[]
  from1904?: boolean
}

const relations = (targets: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships xmlns="${PACKAGE}">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

/** The parts of a workbook, for a test to spoil. */
export function partsOf({ sheets, texts, formats = [], from1904 = false }: Book): Part[] {
  const named = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`,
  )
  const codes = formats.map((code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${escaped(code)}"/>`)
  const styles = formats.map((_, index) => `<xf numFmtId="${170 + index}" applyNumberFormat="1"/>`)
  return [
    { path: '_rels/.rels', contents: relations([['officeDocument', 'xl/workbook.xml']]) },
    {
      path: 'xl/workbook.xml',
      contents: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${named.join('')}</sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      contents: relations([
        ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['styles', 'styles.xml'],
        ['sharedStrings', '/xl/sharedStrings.xml'],
      ]),
    },
    {
      path: 'xl/styles.xml',
      contents: `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`,
    },
    ...(texts
      ? [
          {
            path: 'xl/sharedStrings.xml',
            contents: `<sst xmlns="${MAIN}">${texts.map(text => `<si><t>${text}</t></si>`).join('')}</sst>`,
          },
        ]
      : []),
    ...sheets.map(({ rows }, index) => ({
      path: `xl/worksheets/sheet${index + 1}.xml`,
      contents: `<worksheet xmlns="${MAIN}"><dimension ref="A1:ZZ999999"/><sheetData>${rows}</sheetData></worksheet>`,
    })),
  ]
}

export const workbookOf = (book: Book): Buffer => zipOf(partsOf(book))

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export type TestCell = string | number | { v: string | number; s?: number; t?: string }

/** Rows of cells as XML: texts stand in their cells, numbers are numbers, and `{ v, s, t }` has a style or a type. */
export function rowsXml(rows: readonly (readonly TestCell[])[], firstLine = 1): string {
  return rows.map((cells, index) => `<row r="${firstLine + index}">${cells.map(cellXml).join('')}</row>`).join('')
}

function cellXml(cell: TestCell, column: number): string {
  if (cell === '') return ''
  const place = `r="${String.fromCharCode(65 + column)}1"`
  if (typeof cell === 'string')
    return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`
  return `<c ${place}${cell.s ? ` s="${cell.s}"` : ''}${cell.t ? ` t="${cell.t}"` : ''}><v>${cell.v}</v></c>`
}
