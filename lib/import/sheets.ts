import { columnsNamed } from './match-columns'
import { sheetRows } from './xlsx/sheet-rows'
import { readSharedTexts } from './xlsx/texts'
import { openWorkbook } from './xlsx/workbook'

const ROWS = 20
/** A sheet whose header names so many columns holds answers. */
const ENOUGH = 3

/**
 * The names of a workbook's sheets, and which one is meant: the only visible one that names columns, or the only one
 * with anything in it. `sure` is false where it could be another.
 */
export async function guessSheet(path: string): Promise<{ names: string[]; sheet: number; sure: boolean }> {
  const book = await openWorkbook(path)
  try {
    const texts = await readSharedTexts(book.parts, book.textsPath)
    const tries: { place: number; named: number }[] = []
    for (const [place, { path: part, hidden }] of book.sheets.entries()) {
      if (hidden && book.sheets.some(sheet => !sheet.hidden)) continue
      let named = -1
      let rows = 0
      for await (const { cells } of sheetRows(book, part, texts)) {
        named = Math.max(named, columnsNamed(cells))
        if (++rows === ROWS) break
      }
      if (named >= 0) tries.push({ place, named })
    }
    const fitting = tries.filter(({ named }) => named >= ENOUGH)
    const among = (fitting.length > 0 ? fitting : tries).sort((a, b) => b.named - a.named || a.place - b.place)
    return { names: book.sheets.map(({ name }) => name), sheet: among[0]?.place ?? 0, sure: among.length <= 1 }
  } finally {
    book.parts.close()
  }
}
