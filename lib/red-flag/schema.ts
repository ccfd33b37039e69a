import { z } from 'zod'
import { choice, day, optionalChoice, optionalText, requiredText, version } from '@/lib/form/fields'
import { actionField, noteField, shownIn, stateField } from './field-names'
import { ACTIONS, OCCASIONS } from './words'

const STATES = ['present', 'absent', 'not_asked'] as const

const about = z.object({
  occasion: choice(OCCASIONS, 'Choose the occasion.'),
  screenedOn: day('Say on which day it was asked.'),
  note: optionalText(1000),
  restAbsent: z.preprocess(value => value === '1', z.boolean()),
  submission: z.uuid(),
})

const answer = z
  .object({
    flag: z.string(),
    state: optionalChoice(STATES),
    action: optionalChoice(ACTIONS),
    actionNote: optionalText(1000),
  })
  .transform(given => (given.state === 'present' ? given : { ...given, action: null, actionNote: '' }))

type Given = z.output<typeof answer>

export type AnswerInput = Given & { state: (typeof STATES)[number] }

/** A present flag without an action, and what is not a state or an action, each beside its own field. */
function answersIn(form: Record<string, string>, context: z.RefinementCtx): Given[] {
  const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
  return shownIn(form).flatMap(flag => {
    const { [stateField(flag)]: state, [actionField(flag)]: action, [noteField(flag)]: actionNote } = form
    const read = answer.safeParse({ flag, state, action, actionNote })
    if (!read.success) {
      const names: Record<string, string> = { state: stateField(flag), action: actionField(flag) }
      for (const { path, message } of read.error.issues) refuse(names[String(path[0])] ?? noteField(flag), message)
      return []
    }
    if (read.data.state === 'present' && !read.data.action) {
      refuse(actionField(flag), 'Choose what is done about it.')
    }
    return [read.data]
  })
}

/**
 * A screen as its form sends it, one answer for each flag that the form showed. Left alone, a flag is not asked;
 * `restAbsent` says that these are absent, which the form's reader has seen on the page.
 */
export const screenSchema = z.record(z.string(), z.string()).transform((form, context) => {
  const read = about.safeParse(form)
  for (const { path, message } of read.error?.issues ?? []) {
    context.addIssue({ code: 'custom', path: [...path], message })
  }
  const answers = answersIn(form, context)
  if (!read.success) return z.NEVER
  const { restAbsent, ...rest } = read.data
  const leftAlone = restAbsent ? 'absent' : 'not_asked'
  const filled = answers.map((given): AnswerInput => ({ ...given, state: given.state ?? leftAlone }))
  return { ...rest, answers: filled }
})

export type ScreenInput = z.output<typeof screenSchema>

export const closeSchema = z.object({
  closeNote: requiredText(1000, 'Say how it ended: what was found, and by whom.'),
  version,
})

export type CloseInput = z.output<typeof closeSchema>
