import type { Reaction } from '@/lib/generated/prisma/enums'
import { failed, invalid, ok, type Result } from '@/lib/result'
import { type AdverseEventInput, EVENT_FIELDS, eventSchema } from './schema'

/**
 * The event in a flat form under a prefix: null where nothing is filled in; refused, in words beside each field, where
 * something is and the rest is missing.
 */
export function eventOf(form: object, prefix: string): Result<AdverseEventInput | null> {
  const values: Record<string, unknown> = { ...form }
  const typed = Object.fromEntries(EVENT_FIELDS.map(field => [field, values[`${prefix}${field}`] ?? '']))
  if (Object.values(typed).every(value => value === '')) return ok(null)
  const read = eventSchema.safeParse(typed)
  if (read.success) return ok(read.data)
  const errors = new Map(
    read.error.issues.toReversed().map(({ path, message }) => {
      const field = `${prefix}${String(path[0] ?? '')}`
      return [field, { field, message }]
    }),
  )
  return failed('invalid', undefined, [...errors.values()].toReversed())
}

type Asked = { reaction: Reaction | null; reactionNote: string }

export type ReadReaction = { reaction: Reaction; reactionNote: string; event: AdverseEventInput | null }

/**
 * The answer about reactions since last time, with the event recorded for it. A note and an event count with "yes"
 * alone: with another answer their fields are hidden. `first` is the first session, which has no last time to ask about.
 */
export function readReaction(
  form: Asked,
  { prefix = 'event.', first = false }: { prefix?: string; first?: boolean } = {},
): Result<ReadReaction> {
  const { reaction, reactionNote } = form
  if (reaction === null && !first) {
    return invalid('reaction', 'Say whether there was any reaction, or that it was not asked.')
  }
  if (reaction !== 'some') return ok({ reaction: reaction ?? 'not_asked', reactionNote: '', event: null })
  const event = eventOf(form, prefix)
  if (!event.ok) return event
  if (reactionNote === '' && !event.value) return invalid('reactionNote', 'Say in a few words what the reaction was.')
  return ok({ reaction, reactionNote, event: event.value })
}
