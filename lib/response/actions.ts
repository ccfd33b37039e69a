'use server'

import type { FormState } from '@/lib/form/state'
import { submit } from '@/lib/form/submit'
import { submitChange } from '@/lib/form/submit-change'
import { ok } from '@/lib/result'
import { textOf } from '@/lib/untrusted'
import { responseChangedMeanwhile } from './changed-meanwhile'
import { responseForAmending } from './data'
import { amendResponse, recordResponse } from './mutations'
import { amendResponseSchema, responseSchema } from './schema'

export async function recordResponseAction(courseId: string, state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, responseSchema, async (actor, input) => {
    const recorded = await recordResponse(actor, textOf(courseId), input)
    return recorded.ok ? ok({ goTo: `/courses/${textOf(courseId)}` }) : recorded
  })
}

export async function amendResponseAction(responseId: string, state: FormState, form: FormData): Promise<FormState> {
  const id = textOf(responseId)
  return submitChange(
    state,
    form,
    amendResponseSchema,
    async (actor, input) => {
      const amended = await amendResponse(actor, id, input)
      return amended.ok ? ok({ goTo: `/courses/${amended.value}` }) : amended
    },
    async (actor, input) => {
      const response = await responseForAmending(actor, id)
      return response && responseChangedMeanwhile(response, input)
    },
  )
}
