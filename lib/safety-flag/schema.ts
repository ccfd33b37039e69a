import { z } from 'zod'
import { optionalText, requiredText, version } from '@/lib/form/fields'
import { isDay } from '@/lib/time/day'
import { LIMBS } from './limbs'

const optionalDay = optionalText(20).refine(text => text === '' || isDay(text), 'This day is not in the calendar.')

/** What is known of a flag; which of it counts depends on what the flag asks (see facts.ts). */
const facts = {
  dueDate: optionalDay,
  limb: optionalText(20).refine(text => text === '' || LIMBS.some(limb => limb === text), 'Choose one of the limbs.'),
  site: optionalText(200),
  detail: optionalText(300),
  since: optionalDay,
}

export const addSafetyFlagSchema = z.object({
  flag: requiredText(100, 'Choose what applies.'),
  ...facts,
  submission: z.uuid(),
})

export type AddSafetyFlagInput = z.output<typeof addSafetyFlagSchema>

/** A correction of what is known of a flag, with the version that the form was opened on. */
export const amendSafetyFlagSchema = z.object({ ...facts, reason: optionalText(300), version })

export type AmendSafetyFlagInput = z.output<typeof amendSafetyFlagSchema>

/** A flag that no longer applies, and why. */
export const endSafetyFlagSchema = z.object({
  endReason: requiredText(300, 'Say in a few words why it no longer applies.'),
  version,
})

export type EndSafetyFlagInput = z.output<typeof endSafetyFlagSchema>
