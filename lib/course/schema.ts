import { z } from 'zod'
import { day, optionalText, requiredText, version, wholeNumber } from '@/lib/form/fields'
import { answerFields, notScored, WORDS_MAX } from '@/lib/response/schema'

const plan = {
  problem: requiredText(120, 'Name the problem, such as low back pain.'),
  startedOn: day('Say on which day the course starts.'),
  plannedSessions: wholeNumber(1, 100),
  practitionerId: requiredText(60, 'Choose who treats.'),
  symptom1Words: requiredText(WORDS_MAX, 'Write what bothers the patient most, in their own words.'),
  symptom2Words: optionalText(WORDS_MAX),
  activityWords: optionalText(WORDS_MAX),
}

export const startCourseSchema = z.object({ ...answerFields, ...plan, notScored, submission: z.uuid() })

export type StartCourseInput = z.output<typeof startCourseSchema>

export const amendCourseSchema = z.object({ ...plan, reason: optionalText(300), version })

export type AmendCourseInput = z.output<typeof amendCourseSchema>
