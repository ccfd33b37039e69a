'use server'

import type { FormState } from '@/lib/form/state'
import { submit } from '@/lib/form/submit'
import { ok } from '@/lib/result'
import { textOf } from '@/lib/untrusted'
import { closeRedFlag, recordScreen } from './mutations'
import { closeSchema, screenSchema } from './schema'

export async function recordScreenAction(courseId: string, state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, screenSchema, async (actor, input) => {
    const recorded = await recordScreen(actor, textOf(courseId), input)
    return recorded.ok ? ok({ goTo: `/courses/${textOf(courseId)}/red-flags` }) : recorded
  })
}

export async function closeRedFlagAction(answerId: string, state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, closeSchema, async (actor, input) => {
    const closed = await closeRedFlag(actor, textOf(answerId), input)
    return closed.ok ? ok({ goTo: `/courses/${closed.value}/red-flags` }) : closed
  })
}
