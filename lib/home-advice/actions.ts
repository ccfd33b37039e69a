'use server'

import { changedMeanwhile } from '@/lib/form/changed-meanwhile'
import type { FormState } from '@/lib/form/state'
import { submit } from '@/lib/form/submit'
import { submitChange } from '@/lib/form/submit-change'
import { ok, type Result } from '@/lib/result'
import { textOf } from '@/lib/untrusted'
import { adviceForAmending } from './data'
import { addAdvice, addStarterAdvice, amendAdvice, setAdviceState } from './mutations'
import { adviceStateSchema, amendAdviceSchema, newAdviceSchema, starterSchema } from './schema'

const toLibrary = (result: Result<string>) => (result.ok ? ok({ goTo: '/settings/home-advice' }) : result)

export async function addAdviceAction(state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, newAdviceSchema, async (actor, input) => toLibrary(await addAdvice(actor, input)))
}

export async function addStarterAdviceAction(state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, starterSchema, async (actor, input) =>
    toLibrary(await addStarterAdvice(actor, input.submission)),
  )
}

export async function setAdviceStateAction(state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, adviceStateSchema, async (actor, input) => toLibrary(await setAdviceState(actor, input)))
}

export async function amendAdviceAction(adviceId: string, state: FormState, form: FormData): Promise<FormState> {
  const id = textOf(adviceId)
  return submitChange(
    state,
    form,
    amendAdviceSchema,
    async (actor, input) => toLibrary(await amendAdvice(actor, id, input)),
    async (actor, input) => {
      const found = await adviceForAmending(actor, id)
      if (!found) return null
      const { kind: adviceKind, title, text, version } = found.entry
      const record = { adviceKind, title, text, version }
      return changedMeanwhile(record, input)
    },
  )
}
