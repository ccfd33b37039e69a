'use server'

import { changedMeanwhile } from '@/lib/form/changed-meanwhile'
import type { FormState } from '@/lib/form/state'
import { submit } from '@/lib/form/submit'
import { submitChange } from '@/lib/form/submit-change'
import { ok } from '@/lib/result'
import { textOf } from '@/lib/untrusted'
import { protocolForAmending } from './data'
import { amendProtocol, bringBackProtocol, saveProtocol, withdrawProtocol } from './mutations'
import { amendProtocolSchema, protocolSchema, saveAsProtocolSchema, whichProtocolSchema } from './schema'

export async function saveProtocolAction(state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, protocolSchema, async (actor, input) => {
    const saved = await saveProtocol(actor, input)
    return saved.ok ? ok({ goTo: '/settings/protocols?saved' }) : saved
  })
}

/** Keeps a session's prescription as a protocol and stays on its page; what it made is the protocol's id. */
export async function saveAsProtocolAction(state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, saveAsProtocolSchema, async (actor, input) => {
    const saved = await saveProtocol(actor, input)
    return saved.ok ? ok({ made: saved.value }) : saved
  })
}

export async function amendProtocolAction(protocolId: string, state: FormState, form: FormData): Promise<FormState> {
  const id = textOf(protocolId)
  return submitChange(
    state,
    form,
    amendProtocolSchema,
    async (actor, input) => {
      const amended = await amendProtocol(actor, id, input)
      return amended.ok ? ok({ goTo: '/settings/protocols?saved' }) : amended
    },
    async (actor, input) => {
      const protocol = await protocolForAmending(actor, id)
      return protocol && changedMeanwhile(protocol, input)
    },
  )
}

export async function withdrawProtocolAction(state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, whichProtocolSchema, async (actor, input) => {
    const withdrawn = await withdrawProtocol(actor, input)
    return withdrawn.ok ? ok({ goTo: '/settings/protocols' }) : withdrawn
  })
}

export async function bringBackProtocolAction(state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, whichProtocolSchema, async (actor, input) => {
    const back = await bringBackProtocol(actor, input)
    return back.ok ? ok({ goTo: '/settings/protocols' }) : back
  })
}
