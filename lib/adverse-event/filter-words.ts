import { formatDay } from '@/lib/time/format'
import { ALL_CATEGORY_WORDS } from './event-name'
import type { RegisterFilters } from './filters'
import { CAUSALITY_WORDS, OUTCOME_WORDS, SEVERITY_WORDS } from './words'

type Person = { id: string; name: string }

/** What the register is narrowed to, one piece for each filter; a print has to say what it leaves out. */
export function filterWords(filters: RegisterFilters, people: Person[], timeZone: string): string[] {
  const { from, to, category, severity, serious, causality, outcome, practitioner, complete } = filters
  const name = people.find(({ id }) => id === practitioner)?.name ?? 'somebody who is not in the clinic'
  const pieces = [
    from && `from ${formatDay(from, timeZone, 'long')}`,
    to && `until ${formatDay(to, timeZone, 'long')}`,
    category && `category: ${ALL_CATEGORY_WORDS[category].toLowerCase()}`,
    severity && `severity: ${SEVERITY_WORDS[severity].toLowerCase()}`,
    serious && (serious === 'yes' ? 'serious' : 'not serious'),
    causality && `caused by the treatment: ${CAUSALITY_WORDS[causality].toLowerCase()}`,
    outcome && (outcome === 'open' ? 'open' : `outcome: ${OUTCOME_WORDS[outcome].toLowerCase()}`),
    practitioner && `practitioner: ${name}`,
    complete && 'to be completed',
  ]
  return pieces.filter(piece => piece !== '')
}

/** What is wrong with the period, in words, or ''. */
export function periodProblem({ from, to }: RegisterFilters): string {
  return from && to && from > to ? 'The period ends before it starts. Change one of its two days.' : ''
}
