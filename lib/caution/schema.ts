import { z } from 'zod'
import { optionalText } from '@/lib/form/fields'
import { answersIn } from './kept'

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
