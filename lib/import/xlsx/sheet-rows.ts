import type { RawRow } from '../csv-rows'
import { excelDay } from '../excel-day'
import { FileRefused } from '../file-refused'
import { LIMITS, tooMuch } from '../limits'
import { remembered } from '../remembered'
import type { NumberFormat } from './number-format'
import { DAMAGED } from './parts'
import { walkTags } from './tags'
import { type SharedTexts, TextGatherer, unescaped } from './texts'
import type { Workbook } from './workbook'

/** As many columns as a sheet of Excel has, empty ones too. */
const MOST_COLUMNS = 16_384

/** Stands for a text that the table of texts does not have. */
const LOST = '\ufffd'

/** The rows of a sheet that have cells, in their order, with the texts that they show. */
export async function* sheetRows(
  { parts, formats, from1904 }: Workbook,
  path: string,
  texts: SharedTexts,
): AsyncGenerator<RawRow> {
  const reader = new SheetReader(texts, formats, from1904)
  for await (const _ of walkTags(parts.read(path), reader)) yield* reader.taken()
}

class SheetReader {
  private rows: RawRow[] = []
  private row: RawRow = { line: 0, cells: [] }
  private characters = 0
  private column = 0
  private type = 'n'
  private format: NumberFormat = null
  private value = ''
  private inValue = false
  private readonly inline = new TextGatherer()
  private readonly dayTexts = remembered(value => dayText(Number(value), this.from1904))

  constructor(
    private readonly texts: SharedTexts,
    private readonly formats: readonly NumberFormat[],
    private readonly from1904: boolean,
  ) {}

  taken(): RawRow[] {
    const { rows } = this
    this.rows = []
    return rows
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'c') this.openCell(attributes)
    else if (name === 'v') this.inValue = true
    else if (name === 'row') this.openRow(attributes)
    else this.inline.open(name)
  }

  text(text: string): void {
    if (this.inValue) this.value += text
    else this.inline.add(text)
  }

  close(name: string): void {
    if (name === 'c') this.closeCell()
    else if (name === 'v') this.inValue = false
    else if (name === 'row') {
      if (this.row.cells.length > 0) this.rows.push(this.row)
    } else this.inline.close(name)
  }

  private openRow({ r }: Record<string, string>): void {
    const line = r === undefined ? this.row.line + 1 : Number(r)
    if (!Number.isInteger(line) || line <= this.row.line || line > LIMITS.lines) throw new FileRefused(DAMAGED)
    this.row = { line, cells: [] }
    this.column = 0
    this.characters = 0
  }

  private openCell({ r, t, s }: Record<string, string>): void {
    if (r !== undefined) {
      const column = columnOf(r)
      // Cells come from left to right: one that goes back would take another's place.
      if (column < this.column) throw new FileRefused(DAMAGED)
      this.column = column
    }
    if (this.column >= MOST_COLUMNS) throw new FileRefused(DAMAGED)
    this.type = t ?? 'n'
    this.format = this.formats[Number(s ?? 0)] ?? null
    this.value = ''
    this.inline.start()
  }

  private closeCell(): void {
    const text = this.cellText()
    if (text !== '') {
      if (this.column >= LIMITS.columns) throw new FileRefused(tooMuch.columns(this.row.line))
      this.characters += text.length
      if (this.characters > LIMITS.rowCharacters) throw new FileRefused(tooMuch.row(this.row.line))
      const { cells } = this.row
      while (cells.length < this.column) cells.push('')
      cells[this.column] = text
      if (this.isInexact()) this.row.inexact = [...(this.row.inexact ?? []), this.column]
    }
    this.column++
  }

  private cellText(): string {
    const { type, value } = this
    if (type === 'inlineStr') return this.inline.take()
    if (value === '') return ''
    if (type === 's') return this.texts.at(Number(value)) ?? LOST
    if (type === 'n') return this.numberText(value)
    if (type === 'b') return value.trim() === '1' ? 'TRUE' : 'FALSE'
    return unescaped(value)
  }

  private isInexact(): boolean {
    return this.type === 'n' && !isDays(this.format) && !isExact(Number(this.value))
  }

  private numberText(value: string): string {
    const number = Number(value)
    if (!Number.isFinite(number)) return value
    if (isDays(this.format)) {
      const day = this.dayTexts(value) ?? plainNumber(number)
      // Where somebody typed a month, the first of it is the spreadsheet's own. Any other day was typed, or worked out.
      return this.format === 'month' && FIRST_OF_MONTH.test(day) ? day.slice(0, 7) : day
    }
    if (this.format && isExact(number) && number >= 0) {
      return plainNumber(number).padStart(this.format.digits, '0')
    }
    return plainNumber(number)
  }
}

const isDays = (format: NumberFormat): format is 'day' | 'month' => format === 'day' || format === 'month'
const FIRST_OF_MONTH = /^\d{4}-\d{2}-01$/

/** The column of a cell's address, from 0: "A1" is 0, "AB7" is 27. */
export function columnOf(address: string): number {
  let column = 0
  for (let at = 0; at < 4; at++) {
    const letter = address.charCodeAt(at) & ~32
    if (letter >= 65 && letter <= 90) column = column * 26 + letter - 64
    else if (column > 0) return column - 1
    else break
  }
  throw new FileRefused(DAMAGED)
}

/** Whether a number is whole and has no more than the fifteen figures that spreadsheets keep. */
const isExact = (number: number) => Number.isInteger(number) && Math.abs(number) < 1e15

/**
 * A number as a spreadsheet shows it: with fifteen figures at most, so that 0.1 + 0.2 is 0.3. A longer one has an exponent
 * (1.23456789012346E+15), so that nobody takes its last figures for what was typed.
 */
function plainNumber(number: number): string {
  const shown = Number(number.toPrecision(15))
  return Math.abs(shown) < 1e15 ? String(shown) : shown.toExponential().replace('e', 'E')
}

const SECONDS = 86_400

/** A day as YYYY-MM-DD, with its time where it has one; null for what is no day, such as a time alone. */
export function dayText(number: number, from1904: boolean): string | null {
  // Half a second is a rounding error of the fraction, and may carry over midnight.
  const seconds = Math.round(number * SECONDS)
  const day = excelDay(Math.floor(seconds / SECONDS), from1904)
  if (!day) return null
  const rest = seconds % SECONDS
  if (rest === 0) return day
  const [h, m, s] = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60]
  return `${day}T${[h, m, s].map(each => String(each).padStart(2, '0')).join(':')}`
}
