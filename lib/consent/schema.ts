import { z } from 'zod'
import { choice, day, optionalText } from '@/lib/form/fields'
import { explainedText } from './words'

const keys = z.preprocess(
  value => (typeof value === 'string' ? value : ''),
  z.string().transform(text => text.split(',').filter(key => key !== '')),
)

const fields = z.object({
  given: choice(['yes', 'no'], 'Choose whether it was given or declined.').transform(value => value === 'yes'),
  phrases: keys,
  explained: optionalText(4000),
  on: day('Say on which day.'),
  submission: z.uuid(),
})

const consentOf = (kind: 'treatment' | 'report') =>
  fields
    .refine(
      ({ given, phrases, explained }) =>
        kind !== 'treatment' || given !== true || explainedText(kind, phrases, explained ?? '') !== '',
      {
        path: ['phrases'],
        error: 'Tick or type what was explained. Consent to treatment holds when the patient knew to what.',
        // Said together with what is wrong in other fields.
        when: () => true,
      },
    )
    .transform(({ phrases, explained, ...rest }) => ({
      ...rest,
      kind,
      explained: explainedText(kind, phrases, explained),
    }))

/** What a consent's form says, for each kind; what was ticked and typed becomes one text. */
export const consentSchemas = { treatment: consentOf('treatment'), report: consentOf('report') }

export type ConsentInput = z.output<(typeof consentSchemas)['treatment']>

/** Withdrawing needs no reason. Both kinds may be withdrawn on one page, so each has its own field. */
export const withdrawConsentSchema = z
  .object({ treatmentReason: optionalText(300), reportReason: optionalText(300) })
  .transform(({ treatmentReason, reportReason }) => ({ reason: treatmentReason || reportReason }))

export type WithdrawConsentInput = z.output<typeof withdrawConsentSchema>
