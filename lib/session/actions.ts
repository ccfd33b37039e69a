'use server'

import { changedMeanwhile } from '@/lib/form/changed-meanwhile'
import type { FormState } from '@/lib/form/state'
import { submit } from '@/lib/form/submit'
import { submitChange } from '@/lib/form/submit-change'
import { textsOf } from '@/lib/form/texts'
import { ok } from '@/lib/result'
import { formOf, textOf } from '@/lib/untrusted'
import { sessionForAmending } from './data'
import { amendSession, signSession } from './mutations'
import { amendSessionSchema, sessionSchema } from './schema'

export async function signSessionAction(courseId: string, state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, sessionSchema, async (actor, input) => {
    const recorded = await signSession(actor, textOf(courseId), input, textsOf(formOf(form)))
    return recorded.ok ? ok({ goTo: `/courses/${textOf(courseId)}` }) : recorded
  })
}

export async function amendSessionAction(sessionId: string, state: FormState, form: FormData): Promise<FormState> {
  const id = textOf(sessionId)
  return submitChange(
    state,
    form,
    amendSessionSchema,
    async (actor, input) => {
      const amended = await amendSession(actor, id, input)
      return amended.ok ? ok({ goTo: `/sessions/${id}` }) : amended
    },
    async (actor, input) => {
      const session = await sessionForAmending(actor, id)
      return session && changedMeanwhile(session, input)
    },
  )
}
