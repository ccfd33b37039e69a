import { csvLine } from '@/lib/text/csv'
import { WHAT_IS_WRONG } from './columns'
import { withoutEmptyEnd } from './read-rows'
import type { KeptRow, RowsFile } from './work/rows-file'

/** So that spreadsheets read the letters rightly. */
const BOM = '\ufeff'
const BATCH = 500

const whyOf = ({ problems }: KeptRow) => problems.map(({ words }) => words).join(' ')

/** Why it is wrong stands behind the columns of the header, but for what an earlier file of wrong rows had said there. */
function cellsOf(row: KeptRow, header: string[]): string[] {
  const own = header.flatMap((name, at) => (isWhy(name) ? [] : [row.cells[at] ?? '']))
  return [...own, whyOf(row), ...withoutEmptyEnd(row.cells.slice(header.length))]
}

const isWhy = (name: string) => name.trim() === WHAT_IS_WRONG

/**
 * The wrong rows as a CSV file (UTF-8, commas): the file's own columns as they stand in it, and a last one that says what is
 * wrong, which is passed over when the file comes again. Cells beyond the header stand behind it, so that the row is still
 * too wide then and nothing of it is lost. What looks like a formula is marked as text, and `rawSheet` takes the mark off
 * again. In pieces, so that others have their turn between them.
 */
export async function* wrongRowsCsv(rows: RowsFile): AsyncGenerator<string> {
  const { header } = rows
  yield BOM + csvLine([...header.filter(name => !isWhy(name)), WHAT_IS_WRONG])
  let last = 0
  for (;;) {
    const batch = rows.wrongAfter(last, BATCH)
    if (batch.length === 0) return
    yield batch.map(row => csvLine(cellsOf(row, header))).join('')
    last = batch.at(-1)?.line ?? last
  }
}
