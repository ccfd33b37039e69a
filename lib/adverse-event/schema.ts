import { z } from 'zod'
import { choice, day, optionalChoice, optionalText, requiredText, version } from '@/lib/form/fields'

export const SEVERITIES = ['mild', 'moderate', 'severe'] as const
export const CAUSALITIES = ['certain', 'probable', 'possible', 'unlikely'] as const
export const OUTCOMES = ['resolved', 'improving', 'continuing', 'lasting_harm', 'death', 'unknown'] as const
export const REACTIONS = ['none', 'some', 'not_asked'] as const

export const DESCRIPTION_MAX = 4000

const event = {
  /** Key of the list or id of the clinic's own entry; empty where it is only described. */
  event: optionalText(60),
  description: optionalText(DESCRIPTION_MAX),
  occurredOn: day('Say on which day it happened.'),
  severity: choice(SEVERITIES, 'Choose how bad it was.'),
  serious: choice(['yes', 'no'], 'Say whether it was serious.').transform(answer => answer === 'yes'),
  causality: choice(CAUSALITIES, 'Choose how likely it is that the treatment caused it.'),
  action: optionalText(2000),
  outcome: choice(OUTCOMES, 'Choose how it came out.'),
  resolvedOn: z.union([
    z
      .literal('')
      .optional()
      .transform(() => ''),
    day(''),
  ]),
}

/** An adverse event, as its form sends it. What only the clinic knows to be wrong is for the mutation. */
export const eventSchema = z.object(event)

export type AdverseEventInput = z.output<typeof eventSchema>

/** A new event of a course, and the session that it belongs to ('' for none). */
export const newEventSchema = z.object({ ...event, sessionId: optionalText(60), submission: z.uuid() })

export type NewEventInput = z.output<typeof newEventSchema>

/** A correction of an event, or its completion. */
export const amendEventSchema = z.object({
  ...event,
  sessionId: optionalText(60),
  version,
  reason: requiredText(300, 'Say in a few words why this is changed.'),
})

export type AmendEventInput = z.output<typeof amendEventSchema>

/** For a session's form: the question about reactions. Nothing chosen is null. `readReaction` judges the answer. */
export const reactionFields = { reaction: optionalChoice(REACTIONS), reactionNote: optionalText(2000) }

export type EventField = keyof typeof event

const typed = optionalText(DESCRIPTION_MAX)

export const EVENT_FIELDS = Object.keys(event) as EventField[]

/** For another form: the fields of an event under a prefix, as typed. `eventOf` makes an event of them, or none. */
export function eventFields<P extends string>(prefix: P) {
  const fields = Object.fromEntries(EVENT_FIELDS.map(field => [`${prefix}${field}`, typed]))
  return fields as { [F in EventField as `${P}${F}`]: typeof typed }
}
