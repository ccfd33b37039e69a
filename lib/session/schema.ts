import { z } from 'zod'
import { eventFields, reactionFields } from '@/lib/adverse-event/schema'
import { cautionAnswers, gatherCautionAnswers } from '@/lib/caution/schema'
import { day, optionalText, requiredText, version } from '@/lib/form/fields'
import { homeFields } from '@/lib/home-advice/schema'
import { answerFields, notScored } from '@/lib/response/schema'
import { treatmentFields } from './treatment'

const visit = {
  treatedOn: day('Say on which day the treatment was.'),
  startTime: z.preprocess(
    value => (typeof value === 'string' ? value.trim() : ''),
    z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, 'Type a time such as 09:30, or leave it empty.'),
  ),
  ...reactionFields,
  ...treatmentFields,
}

export const sessionSchema = z.preprocess(
  gatherCautionAnswers,
  z.object({
    ...answerFields,
    ...visit,
    ...eventFields('event.'),
    ...eventFields('today.'),
    ...homeFields,
    cautionAnswers,
    notScored,
    /** An answer that stands on its own so far, given for this session: it goes with it instead of new scores. */
    responseId: optionalText(60),
    submission: z.uuid(),
    /** What the form was last in step with, where it was kept as a draft (JSON). */
    draftBase: optionalText(200_000),
    /** What was on its way to the draft since (JSON). */
    draftSent: optionalText(200_000),
  }),
)

export type SessionInput = z.output<typeof sessionSchema>

export const amendSessionSchema = z.preprocess(
  gatherCautionAnswers,
  z.object({
    ...visit,
    cautionAnswers,
    reason: requiredText(300, 'Say in a few words why this is corrected.'),
    version,
  }),
)

export type AmendSessionInput = z.output<typeof amendSessionSchema>
