import { newEventSchema } from './schema'

const typed = {
  event: 'bruising',
  description: 'Blue patch at LI4, size of a coin',
  occurredOn: '2026-03-10',
  severity: 'mild',
  serious: 'no',
  causality: 'probable',
  action: 'Told to use a cold pack',
  outcome: 'continuing',
  resolvedOn: '',
  sessionId: '',
}

/** For tests: an event as somebody types it, of 10 March 2026. `changed` changes some of it. */
export const typedEvent = (changed: Record<string, string> = {}): Record<string, string> => ({ ...typed, ...changed })

/** For tests: the form of that event. */
export const eventForm = (changed: Record<string, string> = {}) =>
  newEventSchema.parse({ ...typedEvent(changed), submission: crypto.randomUUID(), ...changed })
