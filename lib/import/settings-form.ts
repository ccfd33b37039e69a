import { type FieldError, failed, ok, type Result } from '@/lib/result'
import { isNeeded } from './column-guide'
import { COLUMNS, type Column, REQUIRED_COLUMNS } from './columns'
import { matchColumns } from './match-columns'
import { DATE_STYLES, type FileSettings, type Inspection } from './reading'
import { listed } from './words'

/** The name of the field that says what the column at this place (from 0) is. */
export const columnField = (place: number): string => `column-${place}`

const isColumn = (text: string): text is Column => COLUMNS.some(column => column === text)

/** What a column is said to be that has the same claim as another, and is left out. */
export const LEFT_OUT = 'left_out'

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

/** The fields of the columns about which it was not said, with several of the same claim, that they are left out. */
export const fieldsLeftOut = (header: string[]): Record<string, string> =>
  Object.fromEntries([...claimsOf(header).keys()].map(place => [columnField(place), LEFT_OUT]))

/** What each column may be that shares its claim with another, by the place of it. */
export function claimsOf(header: string[]): Map<number, Column> {
  const doubled = Object.entries(matchColumns(header).doubled) as [Column, number[]][]
  return new Map(doubled.flatMap(([column, places]) => places.map(place => [place, column] as const)))
}

/**
 * How a file is to be read, from the texts of its form; what the form does not ask is as suggested. Fails on a question
 * without an answer, a column named twice (at the later one), several with the same claim (at the first that
 * nothing is said of) and on 'columns' where one that every row needs is missing.
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
    else wrong.push({ field, message: bothOf(nameApart(header, before), nameApart(header, place), column) })
  }
  const open = openClaims(texts, header).filter(({ column }) => columns[column] === undefined)
  for (const { column, field, names } of open) {
    const orNone = isNeeded(column) ? '' : ', or leave them out'
    wrong.push({ field, message: `Say which of ${listed(names)} is ${column}${orNone}.` })
  }
  const missing = REQUIRED_COLUMNS.filter(
    required => columns[required] === undefined && !open.some(({ column }) => column === required),
  )
  if (missing.length > 0) wrong.push({ field: 'columns', message: `Say which column is ${missing.join(', which ')}.` })
  return wrong.length > 0 ? failed('invalid', undefined, wrong) : ok(columns)
}

/** Columns with the same claim of which one at least was not spoken of, with the first such field. */
function openClaims(texts: Record<string, string>, header: string[]) {
  return (Object.entries(matchColumns(header).doubled) as [Column, number[]][]).flatMap(([column, places]) => {
    const field = places.map(columnField).find(name => !texts[name])
    const names = places.map(place => `“${nameApart(header, place)}”`)
    return field === undefined ? [] : [{ column, field, names }]
  })
}

const bothOf = (one: string, other: string, column: Column) =>
  `“${one}” and “${other}” can’t both be ${column}. Leave one of them out.`

/** A column by the name that it has in the file, or by its letter, as spreadsheets count them. */
export const nameOf = (header: string[], place: number): string => header[place]?.trim() || `Column ${letterOf(place)}`

/** The same, with its letter where another column has that name too. */
export function nameApart(header: string[], place: number): string {
  const name = nameOf(header, place)
  const others = header.some((_, other) => other !== place && nameOf(header, other) === name)
  return others ? `${name} (${letterOf(place)})` : name
}

/** A to Z, then AA, AB and so on; `place` counts from 0. */
export function letterOf(place: number): string {
  const before = Math.floor(place / 26)
  return (before > 0 ? letterOf(before - 1) : '') + String.fromCharCode(65 + (place % 26))
}
