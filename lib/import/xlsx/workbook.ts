import { posix } from 'node:path'
import { FileRefused } from '../file-refused'
import { LIMITS, tooMuch } from '../limits'
import { type NumberFormat, numberFormat } from './number-format'
import { DAMAGED, Parts } from './parts'
import { allTags, attribute } from './tags'

const MOST_SMALL = 16 * 1024 * 1024
const MOST_STYLES = 100_000
const SAVE_AS = 'Open it in your spreadsheet program, save it as .xlsx or CSV, and choose that file.'

export type Workbook = {
  parts: Parts
  from1904: boolean
  sheets: { name: string; path: string; hidden: boolean }[]
  /** What the format of a cell with this style shows. */
  formats: NumberFormat[]
  textsPath: string
}

type Relation = { id: string; type: string; target: string }

/** Opens a file that begins as a ZIP does. Throws FileRefused for what is no workbook; the caller closes its parts. */
export async function openWorkbook(path: string): Promise<Workbook> {
  const parts = await Parts.open(path)
  try {
    return await readWorkbook(parts)
  } catch (error) {
    parts.close()
    throw error
  }
}

async function readWorkbook(parts: Parts): Promise<Workbook> {
  const roots = await relationsOf(parts, '')
  const main = roots.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  if (!parts.has(main) || !main.endsWith('.xml')) throw new FileRefused(whatElse(parts))
  const relations = await relationsOf(parts, main)
  const pathOf = (type: string) => relations.find(relation => relation.type === type)?.target ?? ''
  let from1904 = false
  let isWorkbook = false
  const sheets: Workbook['sheets'] = []
  await allTags(small(parts, main), {
    open(name, attributes) {
      if (name === 'workbook') isWorkbook = true
      if (name === 'workbookPr') from1904 = isOn(attributes.date1904)
      if (name !== 'sheet') return
      if (sheets.length >= LIMITS.sheets) throw new FileRefused(tooMuch.sheets)
      const relation = relations.find(({ id }) => id === attribute(attributes, 'id'))
      // A sheet that holds a chart alone has another kind of part.
      if (relation?.type !== 'worksheet') return
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden'
      sheets.push({ name: attributes.name ?? '', path: relation.target, hidden })
    },
  })
  if (!isWorkbook) throw new FileRefused(whatElse(parts))
  if (sheets.length === 0) throw new FileRefused('This workbook has no sheet with cells.')
  return {
    parts,
    from1904,
    sheets,
    formats: await formatsOf(parts, pathOf('styles')),
    textsPath: pathOf('sharedStrings'),
  }
}

const isOn = (value: string | undefined) => value === '1' || value === 'true' || value === 'on'

/** A part that has no reason to be large. */
function small(parts: Parts, path: string): AsyncIterable<Buffer> {
  if (parts.size(path) > MOST_SMALL) throw new FileRefused(DAMAGED)
  return parts.read(path)
}

/** What a part refers to, with paths from the root; `type` is the last word of the relation's name. */
async function relationsOf(parts: Parts, path: string): Promise<Relation[]> {
  const { dir, base } = posix.parse(path)
  const relations: Relation[] = []
  await allTags(small(parts, posix.join(dir, '_rels', `${base}.rels`)), {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(dir, Target)
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target })
    },
  })
  return relations
}

async function formatsOf(parts: Parts, path: string): Promise<NumberFormat[]> {
  const codes = new Map<number, string>()
  const formats: NumberFormat[] = []
  let inCells = false
  await allTags(small(parts, path), {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return
      if (formats.length >= MOST_STYLES) throw new FileRefused(DAMAGED)
      const id = Number(attributes.numFmtId ?? 0)
      formats.push(numberFormat(id, codes.get(id)))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return formats
}

/** What a ZIP is that is no workbook of Excel, as far as its parts tell. */
function whatElse(parts: Parts): string {
  if (parts.has('xl/workbook.bin')) return `This is a binary workbook (.xlsb). ${SAVE_AS}`
  if (parts.has('content.xml') && parts.has('mimetype')) return `This is an OpenDocument file (.ods). ${SAVE_AS}`
  if (parts.someIn('Index/'))
    return `This is a spreadsheet of Apple Numbers. Export it as .xlsx or CSV, and choose that file.`
  if (parts.someIn('word/')) return 'This is a text document, not a spreadsheet.'
  if (parts.someIn('ppt/')) return 'This is a presentation, not a spreadsheet.'
  return 'This is an archive of files. Unpack it, and choose the spreadsheet in it.'
}
