import { failed, ok, type Result } from '@/lib/result'
import { type Day, today } from '@/lib/time/day'
import { cellText } from './cell-text'
import type { Column } from './columns'
import { chooseStyles, DateEvidence } from './date-style'
import { guessDelimiter } from './delimiter'
import { decoded, guessEncoding } from './encoding'
import { fileKind } from './file-kind'
import { FileRefused } from './file-refused'
import { LIMITS, tooMuch } from './limits'
import { columnsNamed, matchColumns } from './match-columns'
import { rawSheet } from './raw-rows'
import { isHeader, withoutEmptyEnd } from './read-rows'
import type { FileSettings, Inspection } from './reading'
import { guessSheet } from './sheets'
import { saysNoPoints } from './small-cells'

const EXAMPLES = 5
/** Rows that may stand above the header: a title, the day of printing. */
const ABOVE_HEADER = 20
const START_CHARACTERS = 128 * 1024

/**
 * Looks at a file from beginning to end and says how it is to be read, and what only a person can say. What was
 * `chosen` already is taken as it is, and no longer asked. A file that can't be read at all is `invalid`, with words.
 */
export async function inspectFile(path: string, chosen: Partial<FileSettings> = {}): Promise<Result<Inspection>> {
  try {
    return ok(await inspect(path, chosen))
  } catch (error) {
    if (error instanceof FileRefused) return failed('invalid', error.message)
    throw error
  }
}

async function inspect(path: string, chosen: Partial<FileSettings>): Promise<Inspection> {
  const { kind, start } = await fileKind(path)
  return kind === 'zip' ? inspectWorkbook(path, chosen) : inspectText(path, start, chosen)
}

async function inspectText(path: string, start: Buffer, chosen: Partial<FileSettings>): Promise<Inspection> {
  const guess = await guessEncoding(path, start)
  const encoding = chosen.encoding ?? guess.encoding
  const cut = guessDelimiter(await startOf(path, encoding))
  const questions: Inspection['questions'] = []
  if (guess.samples.length > 0 && !chosen.encoding) questions.push('encoding')
  if (!cut.sure && !chosen.delimiter) questions.push('delimiter')
  const settings: FileSettings = { ...PLAIN, encoding, delimiter: chosen.delimiter ?? cut.delimiter }
  return look(path, settings, chosen, { questions, sheets: [], encodingSamples: guess.samples })
}

async function inspectWorkbook(path: string, chosen: Partial<FileSettings>): Promise<Inspection> {
  const { names, sheet, sure } = await guessSheet(path)
  const asked = chosen.sheet === undefined && !sure
  const settings: FileSettings = { ...PLAIN, kind: 'xlsx', sheet: chosen.sheet ?? sheet }
  return look(path, settings, chosen, { questions: asked ? ['sheet'] : [], sheets: names, encodingSamples: [] })
}

const PLAIN: FileSettings = {
  kind: 'csv',
  encoding: 'utf-8',
  delimiter: ',',
  sheet: 0,
  headerLine: 1,
  dateStyle: 'dmy',
  birthDateStyle: null,
  columns: {},
  numberMakesSession: false,
}

type Known = Pick<Inspection, 'questions' | 'sheets' | 'encodingSamples'>

async function look(
  path: string,
  first: FileSettings,
  chosen: Partial<FileSettings>,
  known: Known,
): Promise<Inspection> {
  const top = await firstRows(path, first)
  const headerRow = top.find(row => row.line === chosen.headerLine) ?? headerOf(top)
  if (!headerRow) throw new FileRefused('There is nothing in this file but empty cells.')
  const header = withoutEmptyEnd(headerRow.cells)
  const examples = top.filter(row => row.line > headerRow.line && !isHeader(row.cells, header)).map(row => row.cells)
  const matched = matchColumns(header, examples)
  const settings: FileSettings = {
    ...first,
    headerLine: headerRow.line,
    columns: chosen.columns ?? matched.columns,
    numberMakesSession: chosen.numberMakesSession ?? false,
  }
  const questions = [...known.questions, ...(matched.unclear && !chosen.columns ? (['columns'] as const) : [])]

  const found = await lookThrough(path, settings, header)
  if (found.rows > LIMITS.rows) throw new FileRefused(tooMuch.rows)
  if (found.rows === 0) throw new FileRefused('There are no rows below the names of the columns.')
  const styles = chooseStyles(found.answered, found.born)
  if (styles.ambiguous.length > 0 && !chosen.dateStyle) questions.push('date_style')
  if (found.numberWithoutPoints && chosen.numberMakesSession === undefined) questions.push('number_makes_session')
  return {
    ...known,
    suggested: {
      ...settings,
      dateStyle: chosen.dateStyle ?? styles.dateStyle,
      birthDateStyle: chosen.dateStyle ? (chosen.birthDateStyle ?? null) : styles.birthDateStyle,
    },
    questions,
    header,
    examples: examples.slice(0, EXAMPLES),
    ambiguousDates: styles.ambiguous,
    rows: found.rows,
  }
}

async function startOf(path: string, encoding: FileSettings['encoding']): Promise<string> {
  let start = ''
  for await (const piece of decoded(path, encoding)) {
    start += piece
    if (start.length >= START_CHARACTERS) break
  }
  return start.slice(0, START_CHARACTERS)
}

type Row = { line: number; cells: string[] }

async function firstRows(path: string, settings: FileSettings): Promise<Row[]> {
  const { rows } = await rawSheet(path, settings)
  const first: Row[] = []
  for await (const row of rows) {
    first.push(row)
    if (first.length >= ABOVE_HEADER * 2) break
  }
  return first
}

/** The row that names most columns, where one names three; else the first that is not much shorter than the others. */
function headerOf(top: readonly Row[]): Row | undefined {
  const tries = top.slice(0, ABOVE_HEADER).map(row => ({
    row,
    named: columnsNamed(row.cells),
    filled: row.cells.filter(cell => cell.trim() !== '').length,
  }))
  const most = Math.max(0, ...tries.map(({ named }) => named))
  if (most >= 3) return tries.find(({ named }) => named === most)?.row
  const longest = Math.max(0, ...tries.map(({ filled }) => filled))
  return tries.find(({ filled }) => filled * 2 > longest)?.row
}

async function lookThrough(path: string, settings: FileSettings, header: readonly string[]) {
  // The latest today of all: what only settles the century of two digits need not know the clinic's place.
  const latest: Day = today('Pacific/Kiritimati')
  const found = {
    rows: 0,
    numberWithoutPoints: false,
    answered: new DateEvidence(latest),
    born: new DateEvidence(latest),
  }
  const { rows } = await rawSheet(path, settings)
  for await (const { line, cells } of rows) {
    if (line <= settings.headerLine || isHeader(cells, header)) continue
    const text = (column: Column) => cellText(cells[settings.columns[column] ?? -1] ?? '')
    found.rows++
    found.answered.add(text('answered_on'))
    found.born.add(text('birth_date'))
    if (!found.numberWithoutPoints) {
      found.numberWithoutPoints = Number.parseFloat(text('session_number')) > 0 && saysNoPoints(text('points'))
    }
  }
  return found
}
