import { REQUIRED_COLUMNS } from '@/lib/import/columns'
import { FileRefused } from '@/lib/import/file-refused'
import { inspectFile } from '@/lib/import/inspect'
import { plainName } from '@/lib/import/match-columns'
import type { FileSettings, Inspection } from '@/lib/import/reading'
import { type Options, WrongUsage } from './options'

/** What only a person can say, and the flag by which they say it here. */
const ANSWERS: Record<Exclude<Inspection['questions'][number], 'number_makes_session'>, string> = {
  encoding: 'It can’t be told how its letters are written. Say so with --encoding.',
  delimiter: 'It can’t be told what stands between its columns. Say so with --delimiter.',
  sheet: 'It has several sheets that may be meant. Choose one with --sheet.',
  date_style: 'Its days can be read in two ways. Say with --date-style whether they are dmy, mdy or ymd.',
  columns: 'Not every column was found by its name. Name them with --column, such as --column problem=Complaint.',
}

/** How the file is to be read: as it looks, and as the options say. Throws FileRefused where that leaves questions open. */
export async function settingsFor(options: Options): Promise<{ settings: FileSettings; rows: number }> {
  const { dateStyle, encoding, delimiter, sheet, numberMakesSession } = options
  const chosen: Partial<FileSettings> = { dateStyle, encoding, delimiter, sheet, numberMakesSession }
  const first = await look(options, chosen)
  const columns = columnsOf(options, first)
  const found = columns ? await look(options, { ...chosen, columns }) : first
  const open = found.questions.filter(question => question !== 'number_makes_session')
  const missing = REQUIRED_COLUMNS.filter(column => found.suggested.columns[column] === undefined)
  const asked = open.map(question => {
    if (question === 'date_style')
      return `${ANSWERS.date_style} Such as: ${found.ambiguousDates.slice(0, 3).join(', ')}.`
    if (question === 'sheet') return `${ANSWERS.sheet} They are: ${found.sheets.join(', ')}.`
    if (question === 'columns' && missing.length > 0) return `${ANSWERS.columns} Missing: ${missing.join(', ')}.`
    return ANSWERS[question]
  })
  if (asked.length > 0) throw new FileRefused(asked.join('\n'))
  return { settings: found.suggested, rows: found.rows }
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
  const places = columns.map(({ column, header: name }) => {
    const exact = header.indexOf(name)
    const place = exact >= 0 ? exact : header.findIndex(each => plainName(each) === plainName(name))
    if (place < 0) throw new WrongUsage(`The file has no column “${name}”. It has: ${header.join(', ')}`)
    return [column, place] as const
  })
  const taken = new Set(places.map(([, place]) => place))
  const others = Object.entries(suggested.columns).filter(([, place]) => !taken.has(place))
  return Object.fromEntries([...others, ...places])
}
