import type { DischargeReason } from '@/lib/generated/prisma/enums'

/** Why a course ended, in words. */
export const DISCHARGE_WORDS: Record<DischargeReason, string> = {
  goal_reached: 'What the patient came for was reached',
  as_good_as_expected: 'As good as can be expected',
  no_benefit: 'No benefit',
  referred_on: 'Referred on',
  patient_stopped: 'The patient decided to stop',
  lost_contact: 'Contact was lost',
  other: 'Another reason',
}
