import { withoutMark } from '@/lib/text/csv'
import { WHAT_IS_WRONG } from './columns'
import { csvRows, type RawRow } from './csv-rows'
import { FileRefused } from './file-refused'
import { LIMITS, tooMuch } from './limits'
import type { FileSettings } from './reading'
import { sheetRows } from './xlsx/sheet-rows'
import { readSharedTexts } from './xlsx/texts'
import { openWorkbook, type Workbook } from './xlsx/workbook'

export type RawSheet = { from1904: boolean; rows: AsyncIterable<RawRow> }

/**
 * The rows of a file as `settings` cut it, none that is empty. In a file of wrong rows that comes back, what was marked as
 * text is without its mark. Throws FileRefused at what is more than LIMITS allow.
 */
export async function rawSheet(path: string, settings: FileSettings): Promise<RawSheet> {
  if (settings.kind === 'csv') return { from1904: false, rows: within(csvRows(path, settings)) }
  const book = await openWorkbook(path)
  return { from1904: book.from1904, rows: within(rowsAndClose(book, settings.sheet)) }
}

async function* rowsAndClose(book: Workbook, sheet: number): AsyncGenerator<RawRow> {
  try {
    const { path } = book.sheets[sheet] ?? {}
    if (path === undefined) throw new FileRefused('This workbook has no such sheet.')
    yield* sheetRows(book, path, await readSharedTexts(book.parts, book.textsPath))
  } finally {
    book.parts.close()
  }
}

async function* within(rows: AsyncIterable<RawRow>): AsyncGenerator<RawRow> {
  let filled = 0
  let marked = false
  for await (const row of rows) {
    if (row.line > LIMITS.lines) throw new FileRefused(tooMuch.rows)
    if (row.cells.every(isBlank)) continue
    if (++filled > LIMITS.rows + 20) throw new FileRefused(tooMuch.rows)
    checkCells(row)
    if (filled === 1) marked = row.cells.some(cell => cell.trim() === WHAT_IS_WRONG)
    yield marked ? { ...row, cells: row.cells.map(withoutMark) } : row
  }
}

const isBlank = (cell: string) => cell.trim() === ''

function checkCells({ line, cells }: RawRow): void {
  if (cells.length > LIMITS.columns && !cells.slice(LIMITS.columns).every(isBlank)) {
    throw new FileRefused(tooMuch.columns(line))
  }
  if (cells.length > LIMITS.columns) cells.length = LIMITS.columns
  if (cells.some(cell => cell.length > LIMITS.cellCharacters)) throw new FileRefused(tooMuch.cell(line))
}
