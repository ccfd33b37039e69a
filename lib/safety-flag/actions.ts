'use server'

import { changedMeanwhile } from '@/lib/form/changed-meanwhile'
import type { FormState } from '@/lib/form/state'
import { submit } from '@/lib/form/submit'
import { submitChange } from '@/lib/form/submit-change'
import { ok, type Result } from '@/lib/result'
import { textOf } from '@/lib/untrusted'
import { safetyFlagForView } from './data'
import { factsOf } from './facts'
import { addSafetyFlag, amendSafetyFlag, endSafetyFlag } from './mutations'
import { addSafetyFlagSchema, amendSafetyFlagSchema, endSafetyFlagSchema } from './schema'

const toFlags = (result: Result<string>) =>
  result.ok ? ok({ goTo: `/patients/${result.value}/safety?saved=1` }) : result

export async function addSafetyFlagAction(patientId: string, state: FormState, form: FormData): Promise<FormState> {
  const id = textOf(patientId)
  return submit(state, form, addSafetyFlagSchema, async (actor, input) => {
    const added = await addSafetyFlag(actor, id, input)
    return toFlags(added.ok ? ok(id) : added)
  })
}

export async function amendSafetyFlagAction(flagId: string, state: FormState, form: FormData): Promise<FormState> {
  const id = textOf(flagId)
  return submitChange(
    state,
    form,
    amendSafetyFlagSchema,
    async (actor, input) => toFlags(await amendSafetyFlag(actor, id, input)),
    async (actor, input) => {
      const now = await safetyFlagForView(actor, id)
      return now && changedMeanwhile(now.flag, factsOf(now.flag.asks, input))
    },
  )
}

export async function endSafetyFlagAction(flagId: string, state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, endSafetyFlagSchema, async (actor, input) =>
    toFlags(await endSafetyFlag(actor, textOf(flagId), input)),
  )
}
