import type { AdverseCausality, AdverseOutcome, AdverseSeverity } from '@/lib/generated/prisma/enums'
import { type Day, isDay } from '@/lib/time/day'
import { ALL_CATEGORY_WORDS, type NamedCategory } from './event-name'
import { CAUSALITY_WORDS, OUTCOME_WORDS, SEVERITY_WORDS } from './words'

/** What the register is narrowed to; '' is everything. None of it names a patient: it stands in the address. */
export type RegisterFilters = {
  from: Day | ''
  to: Day | ''
  category: NamedCategory | ''
  severity: AdverseSeverity | ''
  serious: 'yes' | 'no' | ''
  causality: AdverseCausality | ''
  /** 'open' is each that has not resolved. */
  outcome: AdverseOutcome | 'open' | ''
  practitioner: string
  complete: 'no' | ''
}

export const NO_FILTERS: RegisterFilters = {
  from: '',
  to: '',
  category: '',
  severity: '',
  serious: '',
  causality: '',
  outcome: '',
  practitioner: '',
  complete: '',
}

type Typed = Record<string, string | string[] | undefined>

/** The filters in an address. What is not a filter, or says nothing that is known, narrows nothing. */
export function readFilters(typed: Typed): RegisterFilters {
  const text = (name: string) => [typed[name]].flat()[0] ?? ''
  const dayIn = (name: string) => (isDay(text(name)) ? text(name) : '')
  const known = <T extends string>(name: string, words: Record<T, unknown>): T | '' =>
    Object.hasOwn(words, text(name)) ? (text(name) as T) : ''
  return {
    from: dayIn('from'),
    to: dayIn('to'),
    category: known('category', ALL_CATEGORY_WORDS),
    severity: known('severity', SEVERITY_WORDS),
    serious: known('serious', { yes: true, no: true }),
    causality: known('causality', CAUSALITY_WORDS),
    outcome: known('outcome', { ...OUTCOME_WORDS, open: true }),
    practitioner: text('practitioner').slice(0, 60),
    complete: known('complete', { no: true }),
  }
}

/** The address of a page of the register, with its filters. */
export function registerAddress(filters: RegisterFilters, page: number): string {
  const set = Object.entries(filters).filter(([, value]) => value !== '')
  const query = new URLSearchParams([...set, ...(page > 1 ? [['page', String(page)]] : [])])
  return query.size > 0 ? `/adverse-events?${query}` : '/adverse-events'
}

/** Whether anything narrows the register. */
export const isNarrowed = (filters: RegisterFilters): boolean => Object.values(filters).some(value => value !== '')
