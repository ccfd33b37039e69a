import { crc32 } from 'node:zlib'
import { COLUMNS, type Column } from '../lib/import/columns'

/** Spreadsheets as clinics have them, with invented patients. */

export type ImportedRow = Partial<Record<Column, string>>

/** A name and reference that nobody else in the clinic has. */
export function somebody(): { reference: string; family: string } {
  const mark = crypto.randomUUID().slice(0, 8)
  return { reference: `EX-${mark}`, family: `Example${mark}` }
}

const quoted = (text: string, delimiter: string) =>
  text.includes('"') || text.includes('\n') || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text

/** Rows as a CSV text with the columns that any of them has, under the names that `named` gives them. */
export function csvOf(rows: ImportedRow[], delimiter = ',', named: Partial<Record<Column, string>> = {}): string {
  const columns = columnsOf(rows)
  const lines = [
    columns.map(column => named[column] ?? column),
    ...rows.map(row => columns.map(name => row[name] ?? '')),
  ]
  return lines.map(cells => `${cells.map(cell => quoted(cell, delimiter)).join(delimiter)}\r\n`).join('')
}

const columnsOf = (rows: ImportedRow[]) => COLUMNS.filter(column => rows.some(row => row[column] !== undefined))

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Rows as a workbook with one sheet; what looks like a number is one, as it is after somebody typed it there. */
export function xlsxOf(rows: ImportedRow[]): Buffer {
  const columns = columnsOf(rows)
  const cell = (text: string) =>
    /^\d+$/.test(text) ? `<c><v>${text}</v></c>` : `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`
  const lines = [columns as string[], ...rows.map(row => columns.map(column => row[column] ?? ''))]
  const data = lines.map(cells => `<row>${cells.map(cell).join('')}</row>`).join('')
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packed = 'http://schemas.openxmlformats.org/package/2006'
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${packed}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packed}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Answers" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packed}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
  })
}

/** Texts as a ZIP archive, nothing compressed. */
function zipOf(parts: Record<string, string>): Buffer {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const [path, text] of Object.entries(parts)) {
    const [name, body] = [Buffer.from(path), Buffer.from(text)]
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt32LE(crc32(body), 10)
    facts.writeUInt32LE(body.length, 14)
    facts.writeUInt32LE(body.length, 18)
    facts.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, name, body])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, tail, name]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}
