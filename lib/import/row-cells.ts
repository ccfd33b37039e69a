import type { CellReading } from './cell-reading'
import { cellText, hasLostLetters, isSpreadsheetError, lineText } from './cell-text'
import type { Column } from './columns'
import { quoted } from './quoted'
import type { FileSettings, Problem } from './reading'

/** How long each text may be, as the forms have it (lib/patient, lib/course, lib/response, lib/session). */
const LONGEST: Partial<Record<Column, number>> = {
  patient_reference: 30,
  family_name: 100,
  given_name: 100,
  problem: 120,
  symptom1: 200,
  symptom2: 200,
  activity: 200,
  new_symptom: 200,
  medication: 300,
  points: 5000,
  note: 2000,
}

/** The cells of one row by their columns, and what was found about them while they were read. */
export class RowCells {
  readonly problems: Problem[] = []
  readonly notes: Problem[] = []

  constructor(
    private readonly cells: readonly string[],
    private readonly columns: FileSettings['columns'],
    private readonly inexact: readonly number[],
  ) {}

  wrong(column: Column | null, words: string): void {
    this.problems.push({ column, words })
  }

  note(column: Column | null, words: string): void {
    this.notes.push({ column, words })
  }

  isWrong(column: Column): boolean {
    return this.problems.some(problem => problem.column === column)
  }

  /** Whether a cell is a number of a workbook that need not be what was typed. */
  isInexact(column: Column): boolean {
    return this.inexact.includes(this.columns[column] ?? -1)
  }

  /** A cell's text with its line breaks; '' where it is empty, its column is not in the file, or it can't be taken. */
  text(column: Column): string {
    const place = this.columns[column]
    const text = cellText((place === undefined ? undefined : this.cells[place]) ?? '')
    if (text === '') return ''
    const problem = problemOf(text, LONGEST[column])
    if (problem === null) return text
    this.wrong(column, problem)
    return ''
  }

  /** The same on one line. */
  line(column: Column): string {
    return lineText(this.text(column))
  }

  /** The same where a row needs it; `missing` says so. */
  needed(column: Column, missing: string): string {
    const text = this.line(column)
    if (text === '' && !this.isWrong(column)) this.wrong(column, missing)
    return text
  }

  /** What a cell reads as, or `otherwise` where it can't be read. */
  read<T>(column: Column, reading: CellReading<T>, otherwise: T): T {
    if ('problem' in reading) {
      this.wrong(column, reading.problem)
      return otherwise
    }
    if (reading.note) this.note(column, reading.note)
    return reading.value
  }
}

function problemOf(text: string, longest: number | undefined): string | null {
  if (isSpreadsheetError(text)) return `${quoted(text)} is an error of the spreadsheet: a formula there did not work.`
  if (hasLostLetters(text)) {
    return `${quoted(text)} has letters that could not be read. Choose another encoding, or correct the cell.`
  }
  if (longest === undefined || text.length <= longest) return null
  const length = [...text].length
  return length > longest ? `Use at most ${longest} characters; this has ${length}.` : null
}
