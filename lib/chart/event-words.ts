import type { EventKind } from './model'

/** What each kind of event is called. */
export const EVENT_WORDS: Record<EventKind, string> = {
  life: 'Something else going on',
  adverse: 'Adverse event',
  serious: 'Serious adverse event',
  red_flag: 'Red flag',
  discharge: 'Discharged',
  reopened: 'Reopened',
}
