import { z } from 'zod'
import { day, optionalChoice, optionalText, requiredText, version, wholeNumber } from '@/lib/form/fields'
import type { Score } from '@/lib/mymop/items'

export const WORDS_MAX = 200

const NOT_A_SCORE = 'A score is a whole number from 0 to 6.'

/** 0 to 6, 'x' for "not answered" (null), or nothing chosen (undefined). */
const score = z.preprocess(
  value => (typeof value === 'string' ? value.trim() : ''),
  z
    .string()
    .regex(/^([0-6x]|)$/, NOT_A_SCORE)
    .transform(text => (text === '' ? undefined : text === 'x' ? null : (Number(text) as Score))),
)

/** A companion measure: a whole number as `pattern` has it, 'x' for "not answered" (null), or nothing chosen (undefined). */
const companion = (pattern: RegExp, words: string) =>
  z.preprocess(
    value => (typeof value === 'string' ? value.trim() : ''),
    z
      .string()
      .regex(pattern, words)
      .transform(text => (text === '' ? undefined : text === 'x' ? null : Number(text))),
  )

// The last is for a correction of what was brought in alone (readAnswer).
export const ANSWERED_BY = ['alone', 'with_help', 'proxy', 'not_recorded'] as const
export const ANSWERED_HOW = ['spoken', 'paper', 'tablet', 'phone', 'not_recorded'] as const
export const DURATIONS = ['up_to_4_weeks', 'weeks_4_to_12', 'months_3_to_12', 'years_1_to_5', 'over_5_years'] as const
export const COMPARED = ['less', 'same', 'more'] as const
export const IMPORTANCES = ['not', 'a_bit', 'very', 'not_applicable'] as const

/** The scores of one MYMOP and what goes with them, as the forms send them. */
export const answerFields = {
  symptom1: score,
  symptom2: score,
  activity: score,
  wellbeing: score,
  pain: companion(/^(\d|10|x|)$/, 'Pain is a whole number from 0 to 10.'),
  globalChange: companion(/^([1-7x]|)$/, 'The overall change is one of the seven steps.'),
  newSymptomWords: optionalText(WORDS_MAX),
  newSymptom: score,
  /** Words for an item that had none before, named with this response. */
  symptom2Words: optionalText(WORDS_MAX),
  activityWords: optionalText(WORDS_MAX),
  answeredBy: optionalChoice(ANSWERED_BY),
  answeredHow: optionalChoice(ANSWERED_HOW),
  medicationTaken: optionalChoice(['yes', 'no', 'same']),
  medication: optionalText(300),
  /** Beside what was taken at the start of the course. */
  medicationCompared: optionalChoice(COMPARED),
  /** What the form showed as "as before": the choice 'same' keeps exactly that. */
  lastMedicationTaken: optionalChoice(['yes', 'no']),
  lastMedication: optionalText(300),
  lastMedicationCompared: optionalChoice(COMPARED),
  medicationImportance: optionalChoice(IMPORTANCES),
  symptomDuration: optionalChoice(DURATIONS),
  expectation: z.preprocess(
    value => (value === '' || value === undefined ? null : value),
    wholeNumber(0, 10).nullable(),
  ),
  somethingElse: optionalText(2000),
}

/** A checkbox that says that the patient gave no scores. */
export const notScored = z.preprocess(value => value === '1', z.boolean())

const answerShape = z.object(answerFields)

export type AnswerInput = z.output<typeof answerShape>

/** A response on its own: a paper form typed in, or a follow-up without a session. */
export const responseSchema = z.object({
  ...answerFields,
  answeredOn: day('Say on which day the patient answered.'),
  submission: z.uuid(),
})

export type ResponseInput = z.output<typeof responseSchema>

/** A correction of a response. */
export const amendResponseSchema = z.object({
  ...answerFields,
  answeredOn: day('Say on which day the patient answered.'),
  version,
  reason: requiredText(300, 'Say in a few words why this is corrected.'),
})

export type AmendResponseInput = z.output<typeof amendResponseSchema>
