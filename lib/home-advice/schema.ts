import { z } from 'zod'
import { choice, optionalText, requiredText, version } from '@/lib/form/fields'
import { ADVICE_KINDS } from './kinds'

const entry = {
  adviceKind: choice(ADVICE_KINDS, 'Choose what kind of advice it is.'),
  title: requiredText(80, 'Give it a short title.'),
  text: requiredText(2000, 'Say what the patient does, and how often.'),
}

export const newAdviceSchema = z.object({ ...entry, submission: z.uuid() })

export type NewAdviceInput = z.output<typeof newAdviceSchema>

export const amendAdviceSchema = z.object({ ...entry, reason: optionalText(300), version })

export type AmendAdviceInput = z.output<typeof amendAdviceSchema>

export const adviceStateSchema = z.object({
  adviceId: z.string(),
  state: z.enum(['withdrawn', 'offered']),
  version,
})

export type AdviceStateInput = z.output<typeof adviceStateSchema>

export const starterSchema = z.object({ submission: z.uuid() })

const HOME_DONE = ['yes', 'partly', 'no', 'not_asked'] as const
const MOST_AT_ONCE = 20

const ids = z.preprocess(
  value => (typeof value === 'string' ? value : ''),
  z
    .string()
    .transform(text => [...new Set(text.split(',').filter(id => id !== ''))])
    .refine(list => list.length <= MOST_AT_ONCE, `Choose at most ${MOST_AT_ONCE}.`),
)

/**
 * For a session's schema: what became of the advice of last time (left open, it counts as not asked), and the ids of
 * what is given today, from boxes of one name.
 */
export const homeFields = {
  homeDone: z.preprocess(
    value => (value === undefined || value === '' ? 'not_asked' : value),
    choice(HOME_DONE, 'Choose one of the answers.'),
  ),
  homeNote: optionalText(500),
  homeAdvice: ids,
}
