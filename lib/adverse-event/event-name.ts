import type { OwnEntry } from '@/lib/reference/own-entry'
import { ADVERSE_EVENTS, CATEGORY_WORDS, type EventCategory, type ReferenceEvent } from './reference'

/** Beside the categories of the list: the clinic's own entries in none of them, and what was only described. */
export type NamedCategory = EventCategory | 'own' | 'described'

export const ALL_CATEGORY_WORDS: Record<NamedCategory, string> = {
  ...CATEGORY_WORDS,
  own: 'Entries of the clinic',
  described: 'Not in the list',
}

/** What an event is called that was described and not chosen. */
export const UNLISTED = 'Other event'

type Own = Pick<OwnEntry, 'id' | 'words' | 'kind'>

const EVENTS: readonly ReferenceEvent[] = ADVERSE_EVENTS

const isCategory = (kind: string): kind is EventCategory => Object.hasOwn(CATEGORY_WORDS, kind)

const categoryOfOwn = ({ kind }: Own): NamedCategory => {
  const named = Object.entries(CATEGORY_WORDS).find(([, words]) => words === kind)?.[0] ?? kind
  return isCategory(named) ? named : 'own'
}

/** What a recorded event is called, from its key or the id of the clinic's own entry; '' where it was only described. */
export function eventName(event: string, own: Own[]): string {
  return EVENTS.find(({ key }) => key === event)?.words ?? own.find(({ id }) => id === event)?.words ?? ''
}

/** The keys and ids that belong to a category, for finding its records; [''] for those only described. */
export function eventsIn(category: NamedCategory, own: Own[]): string[] {
  if (category === 'described') return ['']
  const listed = EVENTS.filter(event => event.category === category).map(({ key }) => key)
  return [...listed, ...own.filter(entry => categoryOfOwn(entry) === category).map(({ id }) => id)]
}

export type EventGroup = { label: string; events: { value: string; label: string }[] }

/** Everything that can be chosen, by category, the clinic's own entries at the end of theirs. */
export function eventGroups(own: Own[]): EventGroup[] {
  return Object.entries(ALL_CATEGORY_WORDS).flatMap(([category, label]) => {
    if (category === 'described') return []
    const events = eventsIn(category as NamedCategory, own).map(value => ({ value, label: eventName(value, own) }))
    return events.length > 0 ? [{ label, events }] : []
  })
}
