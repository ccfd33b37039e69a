import { z } from 'zod'
import { choice, requiredText } from '@/lib/form/fields'
import { looksStandard, ownCode } from './codes'

const source = requiredText(200, 'Say where this is from. “Own experience” is a source too.')
const submission = z.uuid()
const LEVELS = ['note', 'caution', 'avoid', 'stop'] as const
const none = { code: '', words: '', kind: '', level: '', detail: '', reason: '' }

const code = requiredText(20, 'Type a code, such as KNEE1.').transform((typed, context) => {
  const kept = ownCode(typed)
  if (looksStandard(typed)) {
    context.addIssue({
      code: 'custom',
      message: 'This is how a standard point is written. Choose letters of your own.',
    })
  } else if (!kept) {
    context.addIssue({ code: 'custom', message: 'Type two to eight letters and then a number, such as KNEE1.' })
  }
  return kept ?? ''
})

const point = z.object({
  list: z.literal('point'),
  code,
  words: requiredText(80, 'Name the point.'),
  kind: choice(['bilateral', 'midline'], 'Say where the point lies.'),
  source,
  submission,
})

const pointCaution = z.object({
  list: z.literal('point_caution'),
  /** Codes as typed; which of them are points is known to the mutation, with the clinic's own. */
  detail: requiredText(300, 'Type the points it is for.'),
  level: choice(LEVELS, 'Choose how far it goes.'),
  kind: choice(['always', 'pregnant'], 'Say when it applies.'),
  reason: requiredText(300, 'Say why.'),
  source,
  submission,
})

const safetyFlag = z.object({
  list: z.literal('safety_flag'),
  words: requiredText(120, 'Name the flag.'),
  detail: requiredText(200, 'Say what it means for the treatment.'),
  level: choice(LEVELS, 'Choose how far it goes.'),
  source,
  submission,
})

const redFlag = z.object({
  list: z.literal('red_flag'),
  words: requiredText(200, 'Write what is asked.'),
  kind: requiredText(60, 'Say which group it belongs to.'),
  level: choice(['emergency', 'urgent'], 'Choose what it asks for.'),
  source,
  submission,
})

const adverseEvent = z.object({
  list: z.literal('adverse_event'),
  words: requiredText(120, 'Name the event.'),
  kind: requiredText(60, 'Say which category it belongs to.'),
  source,
  submission,
})

/** An entry of the clinic's own for one of the lists, each asking what its list needs. What a list has no use for is ''. */
export const ownReferenceSchema = z
  .discriminatedUnion('list', [point, pointCaution, safetyFlag, redFlag, adverseEvent], {
    error: 'This list is not known.',
  })
  .transform(entry => ({ ...none, ...entry }))

export type OwnReferenceInput = z.output<typeof ownReferenceSchema>

export const whichEntrySchema = z.object({ entryId: requiredText(60, 'Say which entry.') })
