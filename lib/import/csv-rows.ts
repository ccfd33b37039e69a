import { pipeline, Readable } from 'node:stream'
import { CsvError, type Options, type Parser, parse } from 'csv-parse'
import { decoded } from './encoding'
import { FileRefused } from './file-refused'
import { LIMITS, tooMuch } from './limits'
import type { FileSettings } from './reading'

/**
 * A row of a file as it stands there. `line` counts from 1, as spreadsheets show it. `inexact` are the places, from 0, of
 * numbers of a workbook that need not be what was typed.
 */
export type RawRow = { line: number; cells: string[]; inexact?: number[] }

/** How a CSV is cut into cells: RFC 4180, with rows of any length and quotation marks inside a cell that has none around. */
export const CSV_OPTIONS: Options = {
  relax_column_count: true,
  relax_quotes: true,
  ltrim: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  max_record_size: LIMITS.rowCharacters,
}

/** The rows of a CSV in their order, empty ones too. Throws FileRefused where a row can't be cut into cells. */
export async function* csvRows(
  path: string,
  { encoding, delimiter }: Pick<FileSettings, 'encoding' | 'delimiter'>,
): AsyncGenerator<RawRow> {
  let cut = 0
  const parser: Parser = parse({
    ...CSV_OPTIONS,
    delimiter,
    // csv-parse makes an error, stack and all, of each row that is longer or shorter than the first, even where it is
    // told not to mind; where every row counts as the first, it has nothing to compare. That is half the time of a file
    // with a title above its header.
    on_record: (cells: string[]) => {
      cut++
      Object.assign(parser.info, { records: 0 })
      return cells
    },
  })
  // Errors of either side come out of the loop below.
  pipeline(Readable.from(withoutSeparatorLine(decoded(path, encoding))), parser, () => {})
  let line = 0
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      line++
      yield { line, cells: cells.map(withoutQuotes) }
    }
  } catch (error) {
    // Rows on their way here are dropped at an error, so it is not in the one after `line`.
    throw error instanceof CsvError ? new FileRefused(wordsFor(error, cut + 1)) : error
  } finally {
    parser.destroy()
  }
}

function wordsFor(error: CsvError, line: number): string {
  if (error.code === 'CSV_MAX_RECORD_SIZE') return tooMuch.row(line)
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return `A quotation mark in row ${line} opens a cell that is never closed, so everything after it would be one cell. Close it or take it out.`
  }
  return `Row ${line} can’t be cut into cells: a quotation mark there is missing or one too many.`
}

/**
 * Takes the quotation marks off a cell that has spaces after them, before the next delimiter. A line break there is the
 * cell's own. A text that is quoted as a whole and has spaces behind it loses its own marks: csv-parse hands both over alike.
 */
function withoutQuotes(cell: string): string {
  if (!cell.startsWith('"')) return cell
  const [, inside] = /^"([\s\S]*)"[ \t]+$/.exec(cell) ?? []
  return inside === undefined ? cell : inside.replaceAll('""', '"')
}

/** Excel writes its separator into a first line that it does not show. */
async function* withoutSeparatorLine(text: AsyncGenerator<string>): AsyncGenerator<string> {
  let first = ''
  while (first.length < 8) {
    const next = await text.next()
    if (next.done) break
    first += next.value
  }
  yield first.replace(/^sep=.\r?\n/i, '')
  yield* text
}
