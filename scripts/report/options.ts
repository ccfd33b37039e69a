import { parseArgs } from 'node:util'
import { AGE_BANDS, type AgeBand, DURATIONS, type Duration } from '@/lib/report/filters'
import { type Day, isDay } from '@/lib/time/day'

export const USAGE = `Usage: npm run -s report -- --as EMAIL --from 2025-01-01 --to 2025-12-31 [options]

The outcomes of the courses that began in a period.

  --as EMAIL            who asks: an owner for the whole clinic, a practitioner for their own courses
  --from, --to DAY      first and last day of the period, as 2025-12-31
  --practitioner EMAIL  the courses of one practitioner
  --problem WORDS       courses for one problem, such as "Low back pain"
  --age-band BAND       ${AGE_BANDS.join(', ')}: age when the course began
  --duration KIND       ${DURATIONS.join(' or ')}: symptom 1 had been there up to 12 weeks, or longer
  --json                print every figure as JSON, and nothing else

The database is that of the server (DATABASE_URL); it may be running. Exit code 0: the report was printed. 2: the command
was not given rightly. 1: anything else.
`

/** The command was not given rightly; the message says how. */
export class WrongUsage extends Error {}

export type Options = {
  as: string
  from: Day
  to: Day
  practitioner: string | null
  problem: string | null
  ageBand: AgeBand | null
  duration: Duration | null
  json: boolean
}

/** What the command was given. Throws WrongUsage. */
export function readOptions(args: string[]): Options {
  const values = parsed(args)
  const [from, to] = [dayOf('--from', values.from), dayOf('--to', values.to)]
  if (from > to) throw new WrongUsage(`--from (${from}) is after --to (${to}).`)
  return {
    as: required('--as', 'EMAIL, who asks', values.as),
    from,
    to,
    practitioner: values.practitioner ?? null,
    problem: values.problem ?? null,
    ageBand: oneOf('--age-band', AGE_BANDS, values['age-band']),
    duration: oneOf('--duration', DURATIONS, values.duration),
    json: values.json ?? false,
  }
}

function parsed(args: string[]) {
  const string = { type: 'string' } as const
  const options = {
    ...{ as: string, from: string, to: string, practitioner: string, problem: string },
    ...{ 'age-band': string, duration: string, json: { type: 'boolean' } as const },
  }
  try {
    return parseArgs({ args, options }).values
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error))
  }
}

function required(flag: string, what: string, value: string | undefined): string {
  if (!value) throw new WrongUsage(`Give ${flag} ${what}.`)
  return value
}

function dayOf(flag: string, value: string | undefined): Day {
  const day = required(flag, 'DAY, such as 2025-12-31', value)
  if (!isDay(day)) throw new WrongUsage(`${flag} takes a day such as 2025-12-31, and “${day}” is none.`)
  return day
}

function oneOf<T extends string>(flag: string, known: readonly T[], value: string | undefined): T | null {
  if (value === undefined) return null
  const found = known.find(one => one === value)
  if (!found) throw new WrongUsage(`${flag} is one of: ${known.join(', ')}.`)
  return found
}
