import { z } from 'zod'
import { passwordProblem } from '@/lib/auth/password-rules'
import { emailAddress, optionalText, requiredText, version } from '@/lib/form/fields'
import { keptReviewSessions } from '@/lib/mymop/review-points'

const timeZone = z
  .string()
  .trim()
  .min(1, 'Choose the clinic’s time zone.')
  .refine(isTimeZone, 'This time zone is not known. Choose one such as Europe/London.')

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return /^[A-Za-z]+(\/[\w+-]+)*$/.test(name)
  } catch {
    return false
  }
}

/** Set-up of the clinic and its owner; the form and `npm run setup` share it. */
export const setupSchema = z
  .object({
    clinicName: requiredText(120, 'Name the clinic.'),
    timeZone,
    ownerName: requiredText(120, 'Type your name, as patients know you.'),
    email: emailAddress,
    password: z.string(),
  })
  .superRefine((input, context) => {
    const problem = passwordProblem(input.password, [input.clinicName, input.email, input.ownerName])
    if (problem) context.addIssue({ code: 'custom', path: ['password'], message: problem })
  })

export type SetupInput = z.output<typeof setupSchema>

const threshold = z
  .string()
  .trim()
  .regex(/^\d(\.\d{1,2})?$/, 'Type a number of scale points, such as 0.5.')
  .transform(text => Math.round(Number(text) * 100))
  .refine(hundredths => hundredths >= 1 && hundredths <= 600, 'Choose between 0.01 and 6.')

const onOrOff = z.enum(['0', '1']).transform(value => value === '1')

const reviewSessions = optionalText(60).transform((typed, context) => {
  const kept = keptReviewSessions(typed)
  if (kept !== null) return kept
  context.addIssue({
    code: 'custom',
    message: 'Type numbers of sessions from 1 to 99 with commas between, such as 4, 8.',
  })
  return z.NEVER
})

/** What a clinic decides once. Thresholds come in as scale points and go out as hundredths. */
export const clinicSettingsSchema = z
  .object({
    name: requiredText(120, 'Name the clinic.'),
    timeZone,
    smallChange: threshold,
    moderateChange: threshold,
    largeChange: threshold,
    chartUpIsBetter: onOrOff,
    earlierScoresInView: onOrOff,
    painRating: onOrOff,
    globalChange: onOrOff,
    reviewSessions,
    letterhead: optionalText(600),
    version,
  })
  .refine(input => input.smallChange < input.moderateChange, {
    path: ['smallChange'],
    message: 'A small change has to be less than a moderate one.',
  })
  .refine(input => input.moderateChange < input.largeChange, {
    path: ['largeChange'],
    message: 'A large change has to be more than a moderate one.',
  })

export type ClinicSettingsInput = z.output<typeof clinicSettingsSchema>
