import { z } from 'zod'
import { choice, day, optionalText, requiredText, version } from '@/lib/form/fields'

export const DISCHARGE_REASONS = [
  'goal_reached',
  'as_good_as_expected',
  'no_benefit',
  'referred_on',
  'patient_stopped',
  'lost_contact',
  'other',
] as const

export const dischargeSchema = z.object({
  dischargedOn: day('Say on which day the course ended.'),
  reason: choice(DISCHARGE_REASONS, 'Choose a reason.'),
  note: optionalText(1000),
  version,
})

export type DischargeInput = z.output<typeof dischargeSchema>

export const reopenSchema = z.object({ reason: requiredText(300, 'Say in a few words why.'), version })

export type ReopenInput = z.output<typeof reopenSchema>
