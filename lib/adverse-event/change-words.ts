import type { Change } from '@/lib/audit/amend'
import { isDay } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'
import { eventName, UNLISTED } from './event-name'
import type { Known } from './rows'
import { CAUSALITY_WORDS, OUTCOME_WORDS, SEVERITY_WORDS } from './words'

const FIELDS: Record<string, string> = {
  event: 'What happened',
  description: 'Description',
  occurredOn: 'Day it happened',
  severity: 'Severity',
  serious: 'Serious',
  causality: 'Caused by the treatment',
  action: 'What was done',
  outcome: 'Outcome',
  resolvedOn: 'Resolved on',
  sessionId: 'Session',
}

const WORDS: Record<string, Record<string, string>> = {
  severity: SEVERITY_WORDS,
  causality: CAUSALITY_WORDS,
  outcome: OUTCOME_WORDS,
  serious: { true: 'Yes', false: 'No' },
}

const DAYS = ['occurredOn', 'resolvedOn']

type With = { own: Known['own']; sessions: { id: string; treatedOn: string }[]; timeZone: string }

/** What a field of an event is called. */
export const fieldWords = (field: string): string => FIELDS[field] ?? field

/** A value of an event in words, from the text that its history keeps; what has no words comes back as it is. */
export function valueInWords(field: string, value: string, { own, sessions, timeZone }: With): string {
  if (field === 'event') return value === '' ? UNLISTED : eventName(value, own) || value
  if (field === 'sessionId') {
    const day = sessions.find(({ id }) => id === value)?.treatedOn
    return day ? formatDay(day, timeZone, 'visit') : value && 'a session that is not there any more'
  }
  return DAYS.includes(field) && isDay(value) ? formatDay(value, timeZone, 'long') : (WORDS[field]?.[value] ?? value)
}

/** A change of an event, as its history shows it. */
export const changeInWords = ({ field, before, after }: Change, known: With): Change => ({
  field: fieldWords(field),
  before: valueInWords(field, before, known),
  after: valueInWords(field, after, known),
})
