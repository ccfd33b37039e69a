import { ITEM_LABELS, type Score } from '@/lib/mymop/items'
import { EARLIEST_BIRTH } from '@/lib/patient/earliest-birth'
import type { OwnEntry } from '@/lib/reference/own-entry'
import type { Day } from '@/lib/time/day'
import type { Column } from './columns'
import { type DateRules, readDate } from './date-cell'
import { readMedication } from './medication-cell'
import { quoted } from './quoted'
import type { Delimiter, FileSettings, ReadRow, RowValues } from './reading'
import { remembered } from './remembered'
import { RowCells } from './row-cells'
import { readScore } from './score-cell'
import { readEmail, readPoints, readSessionNumber, readWords } from './small-cells'

/**
 * What a row is read with. `today` is the clinic's, `own` are the clinic's own points, and `width` is how many columns
 * the header has. In a workbook that counts days `from1904` a number means another day.
 */
export type RowRules = {
  settings: FileSettings
  today: Day
  from1904: boolean
  own: readonly OwnEntry[]
  width: number
}

/** MYMOP was published in 1996 (Paterson, BMJ 312:1016-20); the years before leave room for those who tried it out. */
const EARLIEST_ANSWER = '1990-01-01'

/** Makes the function that reads one row after another, each for itself: its values, or what is wrong with its cells. */
export function rowReader({ settings, today, from1904, own, width }: RowRules) {
  const dates = (style: DateRules['style']) => remembered(text => readDate(text, { style, today, from1904 }))
  const answeredDate = dates(settings.dateStyle)
  const birthDate = dates(settings.birthDateStyle ?? settings.dateStyle)
  const points = remembered(text => readPoints(text, own))
  const email = remembered(readEmail)

  return (line: number, cells: string[], inexact: readonly number[] = []): ReadRow => {
    const row = new RowCells(cells, settings.columns, inexact)
    const score = (column: Column) => row.read<Score | null>(column, readScore(row.line(column)), null)
    const words = (column: Column) => row.read(column, readWords(row.line(column)), '')

    checkShape(row, cells, width, settings)
    const values = {
      reference: reference(row),
      familyName: row.line('family_name'),
      givenName: row.line('given_name'),
      birthDate: day(row, 'birth_date', birthDate),
      problem: row.needed('problem', 'This row needs the problem that is treated, such as low back pain.'),
      practitionerEmail: row.read('practitioner_email', email(row.line('practitioner_email')), ''),
      answeredOn: day(row, 'answered_on', answeredDate),
      sessionNumber: row.read('session_number', readSessionNumber(row.line('session_number')), null),
      symptom1Words: words('symptom1'),
      symptom1: score('symptom1_score'),
      symptom2Words: words('symptom2'),
      symptom2: score('symptom2_score'),
      activityWords: words('activity'),
      activity: score('activity_score'),
      wellbeing: score('wellbeing_score'),
      newSymptomWords: words('new_symptom'),
      newSymptom: score('new_symptom_score'),
      ...row.read('medication', readMedication(row.line('medication')), { medicationTaken: null, medication: '' }),
      prescription: row.read('points', points(row.text('points')), ''),
      note: row.text('note'),
    }
    checkDays(row, values, today)
    checkScores(row, values)
    const whole = row.problems.length === 0 && values.symptom1 !== null
    return {
      line,
      cells,
      values: whole ? (values as RowValues) : null,
      problems: row.problems,
      notes: row.notes,
    }
  }
}

/** A long number that a spreadsheet shortened, such as 1.23457E+11, is no reference any more: it may be anybody's. */
function reference(row: RowCells): string {
  const text = row.needed('patient_reference', 'This row needs the patient’s reference.')
  if (text !== '' && row.isInexact('patient_reference')) {
    row.wrong(
      'patient_reference',
      `The number ${quoted(text)} may not be all that was typed: spreadsheets round. Format the column as text, and type the reference anew.`,
    )
    return ''
  }
  if (!/^\d(?:[.,]\d+)?E\+\d+$/i.test(text)) return text
  row.wrong(
    'patient_reference',
    `${quoted(text)} was a longer number before the spreadsheet cut it. Format the column as text.`,
  )
  return ''
}

function day(row: RowCells, column: 'birth_date' | 'answered_on', read: (text: string) => ReturnType<typeof readDate>) {
  const text = row.line(column)
  return text === '' ? '' : row.read(column, read(text), '')
}

const NAMES: Record<Delimiter, string> = { ',': 'a comma', ';': 'a semicolon', '\t': 'a tab', '|': 'a bar' }

/** A row that begins like any other but has lost its shape shows that the file is not read as it was written. */
function checkShape(row: RowCells, cells: string[], width: number, { kind, delimiter }: FileSettings): void {
  // In a workbook a cell is where it is, and one beside the table is a remark.
  if (kind !== 'csv') return
  if (cells.slice(width).some(cell => cell.trim() !== '')) {
    const words = `This row has ${cells.length} cells, and the header has ${width}. Put a text with ${NAMES[delimiter]} in it in quotation marks.`
    row.wrong(null, words)
  }
  const swallowed = Math.max(width - 1, 6)
  // Rows that were set aside have commas between their cells, whatever the file had.
  const like = (line: string) => [delimiter, ','].some(sign => line.split(sign).length > swallowed)
  const holdsRows = cells.some(cell => cell.includes('\n') && cell.split('\n').some(like))
  if (holdsRows) {
    row.wrong(null, 'One cell of this row holds whole rows: a quotation mark before them is missing or one too many.')
  }
}

type Days = Pick<RowValues, 'birthDate' | 'answeredOn'>

function checkDays(row: RowCells, { birthDate, answeredOn }: Days, today: Day): void {
  if (answeredOn === '' && !row.isWrong('answered_on')) {
    row.wrong('answered_on', 'This row needs the day on which the patient answered.')
  }
  if (answeredOn > today) row.wrong('answered_on', 'This day is still to come.')
  if (birthDate > today) row.wrong('birth_date', 'This birth date is still to come.')
  else if (birthDate !== '' && birthDate < EARLIEST_BIRTH) {
    row.wrong('birth_date', 'This birth date is before 1900. Check the year.')
  } else if (answeredOn !== '' && answeredOn < birthDate) {
    row.wrong('answered_on', 'This day is before the patient was born.')
  } else if (answeredOn !== '' && answeredOn < EARLIEST_ANSWER) {
    row.wrong('answered_on', 'This day is before 1990, and MYMOP was published in 1996. Check the year.')
  }
}

type Scored = Pick<RowValues, 'newSymptomWords' | 'newSymptom'> & { symptom1: Score | null }

function checkScores(row: RowCells, { symptom1, newSymptomWords, newSymptom }: Scored): void {
  if (symptom1 === null && !row.isWrong('symptom1_score')) {
    row.wrong('symptom1_score', `${ITEM_LABELS.symptom1} needs a score from 0 to 6 in every row.`)
  }
  if (row.isWrong('new_symptom') || row.isWrong('new_symptom_score')) return
  if (newSymptom !== null && newSymptomWords === '') {
    row.wrong('new_symptom', 'The new symptom has a score but no words. Write the patient’s own words.')
  }
  if (newSymptom === null && newSymptomWords !== '') {
    row.wrong('new_symptom_score', 'The new symptom needs a score from 0 to 6.')
  }
}
