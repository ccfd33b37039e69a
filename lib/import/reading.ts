import type { Score } from '@/lib/mymop/items'
import type { Day } from '@/lib/time/day'
import type { Column } from './columns'

export const DATE_STYLES = ['ymd', 'dmy', 'mdy'] as const
export type DateStyle = (typeof DATE_STYLES)[number]

/** The first five are recognised; the others can be chosen. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'macintosh',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'shift_jis',
  'gb18030',
  'big5',
  'euc-kr',
] as const
export type Encoding = (typeof ENCODINGS)[number]

export const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

/** How a file is to be read. `columns` says at which place (from 0) of a row each column stands. */
export type FileSettings = {
  kind: 'csv' | 'xlsx'
  encoding: Encoding
  delimiter: Delimiter
  /** Of a workbook: which sheet, from 0. */
  sheet: number
  /** The line with the names of the columns, from 1. */
  headerLine: number
  dateStyle: DateStyle
  /** Where birth dates are written in another style than the days of the answers; null where they are not. */
  birthDateStyle: DateStyle | null
  columns: Partial<Record<Column, number>>
  /** Whether a row with a session number but no points was a treatment, too. A row with points always is. */
  numberMakesSession: boolean
}

/** What looking at a file found out: the settings that it suggests, and what only a person can say. */
export type Inspection = {
  suggested: FileSettings
  /** What is ambiguous and wants an answer before anything is read. */
  questions: ('encoding' | 'delimiter' | 'sheet' | 'date_style' | 'columns' | 'number_makes_session')[]
  /** The first row, and the first few after it, as the suggested settings read them. */
  header: string[]
  examples: string[][]
  sheets: string[]
  /** Values that can be read as two different days, as they stand in the file. */
  ambiguousDates: string[]
  /** How texts of the file read in each encoding, the suggested one first; [] where the encoding is not in doubt. */
  encodingSamples: { encoding: Encoding; texts: string[] }[]
  /** Rows below the header that are not empty. */
  rows: number
}

/** What is wrong with a row, in words for the person who knows the file; `column` where it is about one. */
export type Problem = { column: Column | null; words: string }

/** A row that can be taken as it stands. Empty cells are '' and null; scores are 0 to 6. */
export type RowValues = {
  reference: string
  familyName: string
  givenName: string
  birthDate: Day | ''
  problem: string
  practitionerEmail: string
  answeredOn: Day
  sessionNumber: number | null
  symptom1Words: string
  symptom1: Score
  symptom2Words: string
  symptom2: Score | null
  activityWords: string
  activity: Score | null
  wellbeing: Score | null
  newSymptomWords: string
  newSymptom: Score | null
  medicationTaken: boolean | null
  medication: string
  /** In the notation of lib/points, as it prints it. */
  prescription: string
  note: string
}

/**
 * One row of the file. `line` is the number that a spreadsheet shows beside it: a cell with line breaks is in one row,
 * empty rows count, a first line "sep=;" does not. `cells` are as they stand in the file, days of a workbook as
 * YYYY-MM-DD. `notes` say what was read in a way worth seeing (a day from 45678, a score from "four"). Either `values` or
 * at least one problem is there.
 */
export type ReadRow = { line: number; cells: string[]; values: RowValues | null; problems: Problem[]; notes: Problem[] }
