import { setImmediate as turn } from 'node:timers/promises'
import PDFDocument from 'pdfkit'
import { SUMMARY_TITLE } from '../document'
import { COLOURS } from '../layout/colours'
import { type Item, type Node, PAGE } from '../layout/flow'
import { drawShapes } from './draw-shapes'
import type { Faces } from './faces'
import { Pen } from './pen'

type Structure = ReturnType<typeof PDFDocument.prototype.struct>
type Drawn = Exclude<Item, { kind: 'rule' }>

/** After so many lines others get their turn: drawing never holds the server for long. */
const SLICE = 8

/** Pages as a tagged PDF in British English. Its metadata names neither a patient nor who made it. */
export async function drawPdf(pages: Item[][], faces: Faces, { compress = true } = {}): Promise<Buffer> {
  const doc = new PDFDocument({
    autoFirstPage: false,
    size: 'A4',
    margin: 0,
    lang: 'en-GB',
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    compress,
    // No face of pdfkit's own: it would be asked for by name and not embedded.
    font: '',
    info: { Title: SUMMARY_TITLE, Producer: 'Courseline', Creator: 'Courseline' },
  })
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve, reject) => doc.once('end', resolve).once('error', reject))
  const pen = new Pen(doc, faces)
  const tree = new Tree(doc)
  for (const [index, items] of pages.entries()) {
    doc.addPage({ size: 'A4', margin: 0 })
    for (let from = 0; from < items.length; from += SLICE) {
      for (const item of items.slice(from, from + SLICE)) drawItem(pen, tree, item)
      await turn()
    }
    drawPageNumber(pen, index + 1, pages.length)
  }
  tree.end()
  await turn()
  doc.end()
  await ended
  return Buffer.concat(chunks)
}

function drawItem(pen: Pen, tree: Tree, item: Item): void {
  const { doc } = pen
  if (item.kind === 'rule') {
    doc.markContent('Artifact', { type: 'Layout' })
    const { x, y, width } = item
    doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.5)
      .stroke(COLOURS.line)
    doc.endMarkedContent()
    return
  }
  tree.mark(item, () => {
    if (item.kind === 'shapes') drawShapes(pen, item.shapes, item.x, item.y)
    else drawLine(pen, item)
  })
}

/** Pieces of a line follow each other as they were drawn: what was measured leaves out kerning. */
function drawLine(pen: Pen, { pieces, size, x, y }: Extract<Item, { kind: 'text' }>): void {
  let at = x
  for (const { text, voice, colour } of pieces) at = pen.write(text, voice, colour, size, at, y)
}

function drawPageNumber(pen: Pen, number: number, of: number): void {
  if (of === 1) return
  pen.doc.markContent('Artifact', { type: 'Pagination' })
  pen.write(`Page ${number} of ${of}`, 'sans', 'third', 7.5, PAGE.side, PAGE.height - 30)
  pen.doc.endMarkedContent()
}

/** What is drawn, as headings, paragraphs, a table and a figure, for whoever has it read out. */
class Tree {
  private readonly doc: typeof PDFDocument.prototype
  private readonly root: Structure
  private readonly made = new Map<Node, Structure>()

  constructor(doc: typeof PDFDocument.prototype) {
    this.doc = doc
    this.root = doc.struct('Document')
    doc.addStructure(this.root)
  }

  mark(item: Drawn, draw: () => void): void {
    const structure = this.structureOf(item.node)
    const content = this.doc.markStructureContent(item.node.type)
    draw()
    this.doc.endMarkedContent()
    structure.add(content)
  }

  private structureOf(node: Node): Structure {
    const made = this.made.get(node)
    if (made) return made
    const { type, alt, scope, parent } = node
    const structure = this.doc.struct(type, { ...(alt ? { alt } : {}), ...(scope ? { scope } : {}) })
    const above = parent ? this.structureOf(parent) : this.root
    above.add(structure)
    this.made.set(node, structure)
    return structure
  }

  end(): void {
    this.root.end()
  }
}
