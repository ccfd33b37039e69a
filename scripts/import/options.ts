import { parseArgs } from 'node:util'
import { COLUMNS, type Column } from '@/lib/import/columns'
import { DATE_STYLES, type DateStyle, DELIMITERS, type Delimiter, ENCODINGS, type Encoding } from '@/lib/import/reading'

export const USAGE = `Usage: npm run import -- FILE --as EMAIL [options]

Brings a spreadsheet of answers (CSV or XLSX, one row an answer) into the clinic's record: all of it or nothing.

  --as EMAIL              the owner who brings it in
  --dry-run               check every row and write nothing
  --date-style STYLE      how days are written: dmy, mdy or ymd
  --encoding NAME         how letters are written: ${ENCODINGS.join(', ')}
  --delimiter SIGN        what stands between the columns: "," ";" "|" or tab
  --sheet N               which sheet of a workbook, from 1
  --column NAME=HEADER    which column of the file is NAME, by its header or its letter; NAME= leaves NAME out (may be
                          given for each of them)
  --number-makes-session  a row with a session number but no points was a treatment too
  --number-makes-no-session
                          such a row was none
  --twins same|different  whether people of one name and birth date under two references are one person
  --set-aside FILE        write the wrong rows into a new file and bring in the others
  --json                  print the result as JSON

Exit code 0: it was brought in (or, with --dry-run, nothing is wrong). 1: rows are wrong and were not set aside, or the
file was refused. 2: the command was not given rightly.
`

/** The command was not given rightly; the message says how. */
export class WrongUsage extends Error {}

export type Options = {
  file: string
  as: string
  dryRun: boolean
  dateStyle?: DateStyle
  encoding?: Encoding
  delimiter?: Delimiter
  sheet?: number
  columns: { column: Column; header: string }[]
  numberMakesSession?: boolean
  twins: 'same' | 'different' | null
  setAside: string | null
  json: boolean
}

/** What the command was given. Throws WrongUsage. */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parsed(args)
  const [file, another] = positionals
  if (!file || another !== undefined) throw new WrongUsage('Name one file.')
  if (!values.as) throw new WrongUsage('Say who brings it in: --as EMAIL.')
  return {
    file,
    as: values.as,
    dryRun: values['dry-run'] ?? false,
    dateStyle: oneOf('--date-style', DATE_STYLES, values['date-style']),
    encoding: oneOf('--encoding', ENCODINGS, values.encoding?.toLowerCase()),
    delimiter: oneOf('--delimiter', DELIMITERS, values.delimiter === 'tab' ? '\t' : values.delimiter),
    sheet: sheetOf(values.sheet),
    columns: (values.column ?? []).map(columnOf),
    numberMakesSession: numberSaid(values['number-makes-session'], values['number-makes-no-session']),
    twins: oneOf('--twins', ['same', 'different'], values.twins) ?? null,
    setAside: values['set-aside'] ?? null,
    json: values.json ?? false,
  }
}

function parsed(args: string[]) {
  const string = { type: 'string' } as const
  const boolean = { type: 'boolean' } as const
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        as: string,
        'dry-run': boolean,
        'date-style': string,
        encoding: string,
        delimiter: string,
        sheet: string,
        column: { type: 'string', multiple: true },
        'number-makes-session': boolean,
        'number-makes-no-session': boolean,
        twins: string,
        'set-aside': string,
        json: boolean,
      },
    })
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error))
  }
}

function oneOf<const T extends string>(flag: string, choices: readonly T[], given: string | undefined): T | undefined {
  if (given === undefined) return undefined
  const found = choices.find(choice => choice === given)
  if (!found) throw new WrongUsage(`${flag} takes one of: ${choices.map(c => (c === '\t' ? 'tab' : c)).join(' ')}`)
  return found
}

function numberSaid(yes = false, no = false): boolean | undefined {
  if (yes && no) throw new WrongUsage('Give either --number-makes-session or --number-makes-no-session.')
  return yes || no ? yes : undefined
}

function sheetOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined
  if (!/^[1-9]\d{0,3}$/.test(given)) throw new WrongUsage('--sheet takes the number of a sheet, from 1.')
  return Number(given) - 1
}

function columnOf(given: string): { column: Column; header: string } {
  const [name = '', ...rest] = given.split('=')
  const column = COLUMNS.find(each => each === name)
  if (!column) throw new WrongUsage(`--column takes NAME=HEADER, where NAME is one of: ${COLUMNS.join(', ')}`)
  return { column, header: rest.join('=') }
}
