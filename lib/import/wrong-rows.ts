import { csvLine } from '@/lib/text/csv'
import { WHAT_IS_WRONG } from './columns'
import { withoutEmptyEnd } from './read-rows'
import type { KeptRow, RowsFile } from './work/rows-file'

/** So that spreadsheets read the letters rightly. */
const BOM = '\ufeff'
const BATCH = 500

const whyOf = ({ problems }: KeptRow) => problems.map(({ words }) => words).join(' ')

const cellsOf = (row: KeptRow, width: number): string[] => [
  ...Array.from({ length: width }, (_, at) => row.cells[at] ?? ''),
  whyOf(row),
  ...withoutEmptyEnd(row.cells.slice(width)),
]

/**
 * The wrong rows as a CSV file (UTF-8, commas): the file's own columns as they stand in it, and a last one that says what is
 * wrong, which is passed over when the file comes again. Cells beyond the header stand behind it, so that the row is still
 * too wide then and nothing of it is lost. What looks like a formula is marked as text, and `rawSheet` takes the mark off
 * again. In pieces, so that others have their turn between them.
 */
export async function* wrongRowsCsv(rows: RowsFile): AsyncGenerator<string> {
  const { header } = rows
  yield BOM + csvLine([...header, WHAT_IS_WRONG])
  let last = 0
  for (;;) {
    const batch = rows.wrongAfter(last, BATCH)
    if (batch.length === 0) return
    yield batch.map(row => csvLine(cellsOf(row, header.length))).join('')
    last = batch.at(-1)?.line ?? last
  }
}
