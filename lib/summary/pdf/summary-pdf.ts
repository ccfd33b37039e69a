import { setImmediate as turn } from 'node:timers/promises'
import { chartShapes } from '../chart/chart-shapes'
import type { SummaryDocument } from '../document'
import { layOut } from '../layout/layout'
import type { Measure } from '../layout/lines'
import { drawPdf } from './draw'
import { loadFaces } from './faces'
import { measureWith, widthOf } from './runs'
import { writable } from './writable'

type Given = { summary: SummaryDocument; text: string }

let last: Promise<unknown> = Promise.resolve()

/**
 * A summary as a PDF. One is made at a time, in slices with room for others between them, so that neither time nor
 * memory grows with how many ask at once.
 */
export function summaryPdf(given: Given, how?: { compress?: boolean }): Promise<Buffer> {
  const mine = last.then(() => makePdf(given, how))
  last = mine.catch(() => undefined)
  return mine
}

async function makePdf({ summary, text }: Given, how?: { compress?: boolean }): Promise<Buffer> {
  const faces = await loadFaces()
  const { chart, upIsBetter } = summary
  const picture = chart && chartShapes(chart, upIsBetter, measureWith(faces))
  await turn()
  const measure: Measure = (written, voice, size) => widthOf(written, faces[voice], size)
  const pages = layOut(writable({ summary, text, picture, footnote: '' }, faces), measure)
  await turn()
  return drawPdf(pages, faces, how)
}
