import { z } from 'zod'
import { choice, day, optionalText, requiredText, version, wholeNumber } from '@/lib/form/fields'
import { answerFields, WORDS_MAX } from '@/lib/response/schema'

export const DISCHARGE_REASONS = [
  'goal_reached',
  'as_good_as_expected',
  'no_benefit',
  'referred_on',
  'patient_stopped',
  'lost_contact',
  'other',
] as const

const plan = {
  problem: requiredText(120, 'Name the problem, such as low back pain.'),
  startedOn: day('Say on which day the course starts.'),
  plannedSessions: wholeNumber(1, 100),
  practitionerId: requiredText(60, 'Choose who treats.'),
  symptom1Words: requiredText(WORDS_MAX, 'Write what bothers the patient most, in their own words.'),
  symptom2Words: optionalText(WORDS_MAX),
  activityWords: optionalText(WORDS_MAX),
}

/** A checkbox that says that the patient gave no scores. */
export const notScored = z.preprocess(value => value === '1', z.boolean())

export const startCourseSchema = z.object({ ...answerFields, ...plan, notScored, submission: z.uuid() })

export type StartCourseInput = z.output<typeof startCourseSchema>

export const amendCourseSchema = z.object({ ...plan, reason: optionalText(300), version })

export type AmendCourseInput = z.output<typeof amendCourseSchema>

export const dischargeSchema = z.object({
  dischargedOn: day('Say on which day the course ended.'),
  reason: choice(DISCHARGE_REASONS, 'Choose a reason.'),
  note: optionalText(1000),
  version,
})

export type DischargeInput = z.output<typeof dischargeSchema>

export const reopenSchema = z.object({ reason: requiredText(300, 'Say in a few words why.'), version })

export type ReopenInput = z.output<typeof reopenSchema>
