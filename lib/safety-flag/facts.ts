import type { FieldError } from '@/lib/result'
import { addDays, type Day } from '@/lib/time/day'
import { LATEST_AFTER_DUE, TERM_DAYS } from './pregnancy'
import type { FlagAsks } from './reference'

type Typed = { dueDate: string; limb: string; site: string; detail: string; since: string }

export type FlagFacts = { detail: string; dueDate: Day | ''; since: Day | '' }

/** Of what a form sent, what a flag keeps: each kind has a place of its own for its detail. */
export function factsOf(asks: FlagAsks, { dueDate, limb, site, detail, since }: Typed): FlagFacts {
  const kept = { due_date: detail, limb, site, detail }[asks]
  return { detail: kept, dueDate: asks === 'due_date' ? dueDate : '', since }
}

/** What is wrong with the facts of a flag on a day, in words beside the field that sent them. */
export function factProblems(asks: FlagAsks, facts: FlagFacts, on: Day, birthDate: Day): FieldError[] {
  const due = asks === 'due_date' ? dueProblem(facts.dueDate, on) : ''
  const site = asks === 'site' && !facts.detail ? 'Say which site.' : ''
  const since = sinceProblem(facts.since, on, birthDate)
  return [
    { field: 'dueDate', message: due },
    { field: 'site', message: site },
    { field: 'since', message: since },
  ].filter(({ message }) => message !== '')
}

function dueProblem(dueDate: Day | '', on: Day): string {
  if (!dueDate) return 'Say when the child is due.'
  if (dueDate > addDays(on, TERM_DAYS)) return 'This day is more than 40 weeks away. Check the month and the year.'
  if (dueDate < addDays(on, -LATEST_AFTER_DUE))
    return 'This day is more than 4 weeks ago. Check the month and the year.'
  return ''
}

function sinceProblem(since: Day | '', on: Day, birthDate: Day): string {
  if (!since) return ''
  if (since > on) return 'This day is still to come. Choose today or an earlier day.'
  return since < birthDate ? 'This day is before the patient was born.' : ''
}
