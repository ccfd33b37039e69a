import { type Column, REQUIRED_COLUMNS } from '@/lib/import/columns'
import { FileRefused } from '@/lib/import/file-refused'
import { inspectFile } from '@/lib/import/inspect'
import { matchColumns, plainName } from '@/lib/import/match-columns'
import type { FileSettings, Inspection } from '@/lib/import/reading'
import { letterOf, nameApart } from '@/lib/import/settings-form'
import { checkPaths } from './check-paths'
import { type Options, WrongUsage } from './options'

/** What only a person can say, and the flag by which they say it here. */
const ANSWERS: Record<Exclude<Inspection['questions'][number], 'columns'>, string> = {
  encoding: 'It can’t be told how its letters are written. Say so with --encoding.',
  delimiter: 'It can’t be told what stands between its columns. Say so with --delimiter.',
  sheet: 'It has several sheets that may be meant. Choose one with --sheet.',
  date_style: 'Its days can be read in two ways. Say with --date-style whether they are dmy, mdy or ymd.',
  number_makes_session:
    'Some rows have a session number but no points. Say whether these were treatments too: --number-makes-session, or --number-makes-no-session.',
}

/** How the file is to be read: as it looks, and as the options say. Throws FileRefused where that leaves questions open. */
export async function settingsFor(options: Options): Promise<{ settings: FileSettings; rows: number }> {
  checkPaths(options)
  const { dateStyle, encoding, delimiter, sheet, numberMakesSession } = options
  const chosen: Partial<FileSettings> = { dateStyle, encoding, delimiter, sheet, numberMakesSession }
  const first = await look(options, chosen)
  const columns = columnsOf(options, first)
  const found = columns ? await look(options, { ...chosen, columns }) : first
  const asked = found.questions.flatMap(question => {
    if (question === 'columns') return []
    if (question === 'date_style')
      return `${ANSWERS.date_style} Such as: ${found.ambiguousDates.slice(0, 3).join(', ')}.`
    if (question === 'sheet') return `${ANSWERS.sheet} They are: ${found.sheets.join(', ')}.`
    return ANSWERS[question]
  })
  const open = [...asked, ...columnsAsked(options, found)]
  if (open.length > 0) throw new FileRefused(open.join('\n'))
  return { settings: found.suggested, rows: found.rows }
}

/** What is to be said of the columns, with their names in the file; nothing where each that is needed has its place. */
function columnsAsked({ columns: given }: Options, { header, examples, suggested }: Inspection): string[] {
  const names = (places: Iterable<number>) => Array.from(places, place => `“${nameApart(header, place)}”`).join(', ')
  const isGiven = (name: string) => given.some(({ column }) => column === name)
  const claims = Object.entries(matchColumns(header, examples).doubled)
  const doubled = claims.filter(([column]) => !isGiven(column))
  const missing = REQUIRED_COLUMNS.filter(
    column => suggested.columns[column] === undefined && !doubled.some(([name]) => name === column),
  )
  if (doubled.length === 0 && missing.length === 0) return []
  const known = new Set([...Object.values(suggested.columns), ...claims.flatMap(([, places]) => places)])
  const unknown = [...header.keys()].filter(place => !known.has(place))
  return [
    'Not every column can be told by its name. Say which it is with --column, such as --column problem=Complaint.',
    ...doubled.map(([column, places]) => `More than one column may be ${column}: ${names(places)}.`),
    ...(missing.length > 0 ? [`Missing: ${missing.join(', ')}.`] : []),
    ...(unknown.length > 0 ? [`Not known by their names: ${names(unknown)}.`] : []),
  ]
}

async function look({ file }: Options, chosen: Partial<FileSettings>): Promise<Inspection> {
  const looked = await inspectFile(file, withoutNothing(chosen))
  if (!looked.ok) throw new FileRefused(looked.message ?? 'This file can’t be read.')
  return looked.value
}

/** What was not given is not chosen. */
const withoutNothing = (chosen: Partial<FileSettings>): Partial<FileSettings> =>
  Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined))

function columnsOf({ columns }: Options, { header, suggested }: Inspection): FileSettings['columns'] | null {
  if (columns.length === 0) return null
  const places = columns.map(({ column, header: name }) => [column, name && placeOf(header, column, name)] as const)
  const taken = new Set(places.map(([, place]) => place))
  const others = Object.entries(suggested.columns).filter(([, place]) => !taken.has(place))
  const named = new Map<string, number | ''>([...others, ...places])
  return Object.fromEntries([...named].filter(([, place]) => place !== ''))
}

/** The place of a column, by its name in the file or by its letter. */
function placeOf(header: string[], column: Column, name: string): number {
  const places = [...header.keys()]
  const ways = [
    (place: number) => header[place] === name,
    (place: number) => plainName(name) !== '' && plainName(header[place] ?? '') === plainName(name),
    (place: number) => letterOf(place) === name.toUpperCase(),
  ]
  const [place, another] = ways.map(way => places.filter(way)).find(found => found.length > 0) ?? []
  if (place === undefined) throw new WrongUsage(`The file has no column “${name}”. It has: ${header.join(', ')}`)
  if (another === undefined) return place
  throw new WrongUsage(
    `The file has more than one column “${name}”. Say which by its letter, such as --column ${column}=${letterOf(place)}.`,
  )
}
