'use server'

import type { FormState } from '@/lib/form/state'
import { submit } from '@/lib/form/submit'
import { textOf } from '@/lib/form/untrusted'
import { ok } from '@/lib/result'
import { amendSession, recordSession } from './mutations'
import { amendSessionSchema, sessionSchema } from './schema'

export async function recordSessionAction(courseId: string, state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, sessionSchema, async (actor, input) => {
    const recorded = await recordSession(actor, textOf(courseId), input)
    return recorded.ok ? ok({ goTo: `/courses/${textOf(courseId)}` }) : recorded
  })
}

export async function amendSessionAction(sessionId: string, state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, amendSessionSchema, async (actor, input) => {
    const amended = await amendSession(actor, textOf(sessionId), input)
    return amended.ok ? ok({ goTo: `/courses/${amended.value}` }) : amended
  })
}
