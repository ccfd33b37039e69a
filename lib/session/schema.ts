import { z } from 'zod'
import { day, optionalText, version } from '@/lib/form/fields'
import { answerFields, notScored } from '@/lib/response/schema'

const treatment = {
  treatedOn: day('Say on which day the treatment was.'),
  startTime: z.preprocess(
    value => (typeof value === 'string' ? value.trim() : ''),
    z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, 'Type a time such as 09:30, or leave it empty.'),
  ),
  note: optionalText(10_000),
}

export const sessionSchema = z.object({
  ...answerFields,
  ...treatment,
  notScored,
  /** An answer that stands on its own so far, given for this session: it goes with it instead of new scores. */
  responseId: optionalText(60),
  submission: z.uuid(),
})

export type SessionInput = z.output<typeof sessionSchema>

export const amendSessionSchema = z.object({ ...treatment, reason: optionalText(300), version })

export type AmendSessionInput = z.output<typeof amendSessionSchema>
