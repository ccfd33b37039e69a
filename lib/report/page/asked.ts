import type { FieldError } from '@/lib/result'
import { type Day, isDay } from '@/lib/time/day'
import { AGE_BANDS, type AgeBand, DURATIONS, type Duration, type ReportChoices, type ReportFilters } from '../filters'
import { daysOf, PERIODS, type Period } from './periods'

/** What an address or a form asks of the report. */
export type AskedReport = {
  period: Period
  /** What stands in the fields of the form, as it was typed. */
  typed: Record<string, string>
  /** Null where something is wrong with it. */
  filters: ReportFilters | null
  errors: FieldError[]
}

export type Typed = Record<string, string | string[] | undefined>

/** `choosesPractitioner` is false for who is only ever shown their own courses. */
export type Around = { today: Day; choices: ReportChoices; choosesPractitioner: boolean }

const NAMES = ['period', 'from', 'to', 'practitioner', 'problem', 'age', 'duration'] as const
type Name = (typeof NAMES)[number]
const LONGEST = 60

const textOf = (asked: Typed, name: Name): string => ([asked[name]].flat()[0] ?? '').trim().slice(0, LONGEST)

/** Reads what is asked for; where nothing is said it is all courses of the last 12 months. Takes anything, never throws. */
export function readAsked(asked: Typed, { today, choices, choosesPractitioner }: Around): AskedReport {
  const text = (name: Name) => textOf(asked, name)
  const errors: FieldError[] = []
  const one = <T extends string>(name: Name, known: readonly T[], message: string): T | null => {
    const typed = text(name)
    const found = known.find(each => each === typed) ?? null
    if (typed !== '' && found === null) errors.push({ field: name, message })
    return found
  }
  const hasDays = text('from') !== '' || text('to') !== ''
  const period = one('period', PERIODS, 'Choose one of the periods.') ?? (hasDays ? 'days' : PERIODS[0])
  const days = period === 'days' ? typedDays(text('from'), text('to'), errors) : daysOf(period, today)
  const people = choosesPractitioner ? choices.practitioners.map(({ id }) => id) : []
  const filters = {
    ...days,
    practitionerId: choosesPractitioner
      ? one('practitioner', people, 'This practitioner is not in the list. Choose one who is.')
      : null,
    problem: one(
      'problem',
      choices.problems.map(({ key }) => key),
      'No course here is about this problem. Choose another.',
    ),
    ageBand: one<AgeBand>('age', AGE_BANDS, 'Choose one of the age bands.'),
    duration: one<Duration>('duration', DURATIONS, 'Choose new or long-standing.'),
  }
  const typed = Object.fromEntries(NAMES.map(name => [name, text(name)]))
  return {
    period,
    typed: { ...typed, ...(errors.length === 0 ? days : {}), period },
    filters: errors.length > 0 ? null : filters,
    errors,
  }
}

function typedDays(from: string, to: string, errors: FieldError[]): { from: Day; to: Day } {
  const wrong = (field: string, message: string) => errors.push({ field, message })
  for (const [field, typed, which] of [
    ['from', from, 'first'],
    ['to', to, 'last'],
  ] as const) {
    if (typed === '') wrong(field, `Choose the ${which} day of the period.`)
    else if (!isDay(typed)) wrong(field, `“${typed}” is not a day of the calendar from 1850 to 2200.`)
  }
  if (isDay(from) && isDay(to) && to < from) wrong('to', 'The last day is before the first. Change one of the two.')
  return { from, to }
}

/** Where the report says beside each field what is wrong with what was asked for: it is asked for there as it was typed. */
export function addressToMend(asked: Typed): string {
  const typed = NAMES.map(name => [name, textOf(asked, name)]).filter(([, text]) => text !== '')
  return `/report?${new URLSearchParams(typed)}`
}

/** The query that asks for the same again, as it stands in an address: nothing in it says what a patient has. */
export function askedQuery({ period, typed }: Pick<AskedReport, 'period' | 'typed'>): URLSearchParams {
  const days = period === 'days' ? ['from', 'to'] : []
  const named = ['period', ...days, 'practitioner', 'problem', 'age', 'duration']
  return new URLSearchParams(named.flatMap(name => (typed[name] ? [[name, typed[name]]] : [])))
}
