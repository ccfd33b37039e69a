import { type Laid, layOut } from '../layout/layout'
import { drawPdf } from './draw'
import { loadFaces } from './faces'
import { widthOf } from './runs'
import { writable } from './writable'

let last: Promise<unknown> = Promise.resolve()

/**
 * A summary as a PDF. One is made at a time, in slices with room for others between them, so that neither time nor
 * memory grows with how many ask at once.
 */
export function summaryPdf(laid: Laid, how?: { compress?: boolean }): Promise<Buffer> {
  const mine = last.then(() => makePdf(laid, how))
  last = mine.catch(() => undefined)
  return mine
}

async function makePdf(laid: Laid, how?: { compress?: boolean }): Promise<Buffer> {
  const faces = await loadFaces()
  const pages = layOut(writable(laid, faces), (text, voice, size) => widthOf(text, faces[voice], size))
  return drawPdf(pages, faces, how)
}
