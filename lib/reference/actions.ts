'use server'

import type { FormState } from '@/lib/form/state'
import { submit } from '@/lib/form/submit'
import { ok } from '@/lib/result'
import { addOwnReference, bringBackOwnReference, withdrawOwnReference } from './mutations'
import { ownReferenceSchema, whichEntrySchema } from './schema'

export async function addOwnReferenceAction(state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, ownReferenceSchema, async (actor, input) => {
    const added = await addOwnReference(actor, input)
    return added.ok ? ok({ goTo: `/settings/lists?saved#${input.list}` }) : added
  })
}

export async function withdrawOwnReferenceAction(state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, whichEntrySchema, async (actor, input) => {
    const withdrawn = await withdrawOwnReference(actor, input.entryId)
    return withdrawn.ok ? ok({ goTo: `/settings/lists#${withdrawn.value}` }) : withdrawn
  })
}

export async function bringBackOwnReferenceAction(state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, whichEntrySchema, async (actor, input) => {
    const back = await bringBackOwnReference(actor, input.entryId)
    return back.ok ? ok({ goTo: `/settings/lists#${back.value}` }) : back
  })
}
