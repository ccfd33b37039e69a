import { columnsNamed } from './match-columns'
import { sheetRows } from './xlsx/sheet-rows'
import { readSharedTexts } from './xlsx/texts'
import { openWorkbook } from './xlsx/workbook'

const ROWS = 20
/** A sheet whose header names so many columns holds answers. */
const ENOUGH = 3

/** How many columns the header of a sheet names, and whether anything stands below it. */
type Try = { place: number; named: number; below: boolean }

const holdsAnswers = ({ named, below }: Try) => named >= ENOUGH && below

/**
 * The names of a workbook's sheets, and which one is meant: the only visible one that names columns, or the only one
 * with anything in it. `sure` is false where it could be another. A hidden one is thought of where no visible one holds
 * answers, and never taken without asking.
 */
export async function guessSheet(path: string): Promise<{ names: string[]; sheet: number; sure: boolean }> {
  const book = await openWorkbook(path)
  try {
    const texts = await readSharedTexts(book.parts, book.textsPath)
    const triesOf = async (hidden: boolean) => {
      const tries: Try[] = []
      for (const [place, sheet] of book.sheets.entries()) {
        const found = sheet.hidden === hidden ? await headerIn(sheetRows(book, sheet.path, texts)) : null
        if (found) tries.push({ place, ...found })
      }
      return tries
    }
    const names = book.sheets.map(({ name, hidden }) => (hidden ? `${name} (hidden)` : name))
    const isAllHidden = book.sheets.every(({ hidden }) => hidden)
    const tries = await triesOf(isAllHidden)
    if (!isAllHidden && !tries.some(holdsAnswers)) {
      const isMeant = tries.some(({ below }) => below) ? holdsAnswers : ({ below }: Try) => below
      const [best] = byNamed((await triesOf(true)).filter(isMeant))
      if (best) return { names, sheet: best.place, sure: false }
    }
    const fitting = tries.filter(({ named }) => named >= ENOUGH)
    const among = byNamed(fitting.length > 0 ? fitting : tries)
    return { names, sheet: among[0]?.place ?? 0, sure: among.length <= 1 }
  } finally {
    book.parts.close()
  }
}

const byNamed = (tries: Try[]): Try[] => tries.toSorted((a, b) => b.named - a.named || a.place - b.place)

async function headerIn(rows: AsyncIterable<{ cells: string[] }>): Promise<Omit<Try, 'place'> | null> {
  let read = 0
  let at = 0
  let named = -1
  for await (const { cells } of rows) {
    read += 1
    const here = columnsNamed(cells)
    if (here > named) [named, at] = [here, read]
    if (read === ROWS) break
  }
  return read === 0 ? null : { named, below: read > at || read === ROWS }
}
