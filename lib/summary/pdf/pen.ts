import type PDFDocument from 'pdfkit'
import { COLOURS, type Colour } from '../layout/colours'
import type { Faces, Voice } from './faces'
import { runsOf, widthOf } from './runs'

/** Writes on a document in the product's typefaces, each embedded once and only with the characters that were used. */
export class Pen {
  readonly doc: typeof PDFDocument.prototype
  private readonly faces: Faces
  private readonly registered = new Set<string>()

  constructor(doc: typeof PDFDocument.prototype, faces: Faces) {
    this.doc = doc
    this.faces = faces
  }

  widthOf(text: string, voice: Voice, size: number): number {
    return widthOf(text, this.faces[voice], size)
  }

  /** A text on one line, its top left corner at x and y. Returns where it ends, kerning and all. */
  write(text: string, voice: Voice, colour: Colour, size: number, x: number, y: number): number {
    let at = x
    for (const { face, text: part } of runsOf(text, this.faces[voice])) {
      if (!this.registered.has(face.name)) {
        this.doc.registerFont(face.name, face.sfnt)
        this.registered.add(face.name)
      }
      this.doc.font(face.name).fontSize(size).fillColor(COLOURS[colour])
      this.doc.text(part, at, y, { lineBreak: false })
      at += this.doc.widthOfString(part)
    }
    return at
  }
}
