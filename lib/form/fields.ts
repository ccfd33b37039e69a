import { z } from 'zod'
import { isDay } from '@/lib/time/day'

const tidy = (value: unknown) =>
  typeof value === 'string' ? value.replaceAll('\0', '').replace(/\r\n?/g, '\n').normalize('NFC').trim() : value

const counted = (max: number) => (text: string, context: z.RefinementCtx) => {
  const length = [...text].length
  if (length > max) {
    context.addIssue({ code: 'custom', message: `Use at most ${max} characters; this has ${length}.` })
  }
}

/** A text that may stay empty, of at most `max` characters. */
export const optionalText = (max: number) =>
  z.preprocess(value => tidy(value) ?? '', z.string().superRefine(counted(max)))

/** A text that has to be there; `missing` says so in words. */
export const requiredText = (max: number, missing: string) =>
  z.preprocess(value => tidy(value) ?? '', z.string().min(1, missing).superRefine(counted(max)))

/** A calendar day as YYYY-MM-DD. */
export const day = (missing: string) =>
  z.preprocess(value => tidy(value) ?? '', z.string().min(1, missing).refine(isDay, 'This day is not in the calendar.'))

/** A whole number from min to max, typed. */
export const wholeNumber = (min: number, max: number) =>
  z.preprocess(
    value => tidy(value) ?? '',
    z
      .string()
      .regex(/^\d{1,9}$/, `Type a whole number from ${min} to ${max}.`)
      .transform(Number)
      .refine(number => number >= min && number <= max, `Type a whole number from ${min} to ${max}.`),
  )

/** One of the given choices; `missing` says what to choose. */
export const choice = <const T extends readonly [string, ...string[]]>(choices: T, missing: string) =>
  z.enum(choices, { error: missing })

/** One of the given choices, or null where nothing was chosen. */
export const optionalChoice = <const T extends readonly [string, ...string[]]>(choices: T) =>
  z.preprocess(value => (value === '' || value === undefined ? null : value), z.enum(choices).nullable())

/** An e-mail address, folded to lower case. */
export const emailAddress = z.preprocess(
  value => (typeof value === 'string' ? value.trim().toLowerCase() : ''),
  z
    .string()
    .min(1, 'Type an e-mail address.')
    .max(254, 'This address is too long.')
    .pipe(z.email('This is not a complete e-mail address.')),
)

/** The version of the record that the form was opened on. */
export const version = z.coerce.number().int().positive()
