import { type FieldError, failed, ok, type Result } from '@/lib/result'
import { COLUMNS, type Column, REQUIRED_COLUMNS } from './columns'
import { DATE_STYLES, type FileSettings, type Inspection } from './reading'

/** The name of the field that says what the column at this place (from 0) is. */
export const columnField = (place: number): string => `column-${place}`

const isColumn = (text: string): text is Column => COLUMNS.some(column => column === text)

const styleIn = (text: string | undefined) => DATE_STYLES.find(style => style === text)

/** The fields of the form for settings that were chosen, or suggested: what is still open stays open. */
export function formOfSettings(settings: FileSettings, open: Inspection['questions']): Record<string, string> {
  const columns = Object.entries(settings.columns).map(([column, place]) => [columnField(place), column])
  return {
    ...Object.fromEntries(columns),
    ...(!open.includes('date_style') && datesOf(settings)),
    ...(!open.includes('number_makes_session') && { numberMakesSession: settings.numberMakesSession ? 'yes' : 'no' }),
  }
}

const datesOf = ({ dateStyle, birthDateStyle }: FileSettings): Record<string, string> =>
  birthDateStyle ? { dateStyle, birthDateStyle } : { dateStyle }

/**
 * How a file is to be read, from the texts of its form; what the form does not ask is as suggested. Fails on a question
 * without an answer, a column named twice (at the later one) and on 'columns' where one that every row needs is missing.
 */
export function settingsOfForm(texts: Record<string, string>, inspection: Inspection): Result<FileSettings> {
  const { suggested, questions, header } = inspection
  const wrong: FieldError[] = []
  const dateStyle = styleIn(texts.dateStyle)
  if (!dateStyle && questions.includes('date_style')) {
    wrong.push({ field: 'dateStyle', message: 'Say how the dates are written.' })
  }
  const birthDateStyle = styleIn(texts.birthDateStyle)
  if (!birthDateStyle && questions.includes('date_style') && suggested.birthDateStyle) {
    wrong.push({ field: 'birthDateStyle', message: 'Say how the birth dates are written.' })
  }
  const numberMakesSession = texts.numberMakesSession === 'yes'
  if (!texts.numberMakesSession && questions.includes('number_makes_session')) {
    wrong.push({ field: 'numberMakesSession', message: 'Say what a session number without points stands for.' })
  }
  const columns = columnsOfForm(texts, header)
  if (!columns.ok) wrong.push(...(columns.errors ?? []))
  if (!columns.ok || wrong.length > 0) return failed('invalid', undefined, wrong)
  return ok({
    ...suggested,
    dateStyle: dateStyle ?? suggested.dateStyle,
    birthDateStyle: suggested.birthDateStyle && (birthDateStyle ?? suggested.birthDateStyle),
    numberMakesSession,
    columns: columns.value,
  })
}

/** Which column stands where, from the texts of the form. Fails as `settingsOfForm` does. */
export function columnsOfForm(
  texts: Record<string, string>,
  header: string[],
): Result<Partial<Record<Column, number>>> {
  const wrong: FieldError[] = []
  const columns: Partial<Record<Column, number>> = {}
  for (const place of header.keys()) {
    const field = columnField(place)
    const column = texts[field] ?? ''
    if (!isColumn(column)) continue
    const before = columns[column]
    if (before === undefined) columns[column] = place
    else wrong.push({ field, message: bothOf(nameOf(header, before), nameOf(header, place), column) })
  }
  const missing = REQUIRED_COLUMNS.filter(column => columns[column] === undefined)
  if (missing.length > 0) wrong.push({ field: 'columns', message: `Say which column is ${missing.join(', which ')}.` })
  return wrong.length > 0 ? failed('invalid', undefined, wrong) : ok(columns)
}

const bothOf = (one: string, other: string, column: Column) =>
  `“${one}” and “${other}” can’t both be ${column}. Leave one of them out.`

/** A column by the name that it has in the file, or by its letter, as spreadsheets count them. */
export const nameOf = (header: string[], place: number): string => header[place]?.trim() || `Column ${letterOf(place)}`

/** A to Z, then AA, AB and so on; `place` counts from 0. */
export function letterOf(place: number): string {
  const before = Math.floor(place / 26)
  return (before > 0 ? letterOf(before - 1) : '') + String.fromCharCode(65 + (place % 26))
}
