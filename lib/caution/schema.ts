import { z } from 'zod'
import { optionalText } from '@/lib/form/fields'
import type { CautionAnswers } from './kept'

const PREFIX = 'caution:'

/** Of one form: more answers than this nobody has typed. */
const MOST = 500

/** The answers by the key of their caution, for the field `cautionAnswers` of a form's schema. */
export const cautionAnswers = z.preprocess(
  value => value ?? {},
  // Whether one is too long is said beside its own field, by missingReasons.
  z.record(z.string().max(300), optionalText(200_000)),
)

/**
 * Puts the fields `caution:<key>` of a form into one, `cautionAnswers`, as the first step of its schema:
 * `z.preprocess(gatherCautionAnswers, z.object({ ..., cautionAnswers }))`.
 */
export function gatherCautionAnswers(form: unknown): unknown {
  if (typeof form !== 'object' || form === null) return form
  return { ...form, cautionAnswers: answersIn(Object.entries(form)) }
}

/** The answers among a form's fields; a FormData does as well. */
export function answersIn(fields: Iterable<[string, unknown]>): CautionAnswers {
  const answers = [...fields].flatMap(([name, value]): [string, string][] =>
    name.startsWith(PREFIX) && typeof value === 'string' ? [[name.slice(PREFIX.length), value]] : [],
  )
  return Object.fromEntries(answers.slice(0, MOST))
}
