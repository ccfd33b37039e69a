'use server'

import type { FormState } from '@/lib/form/state'
import { submit } from '@/lib/form/submit'
import { ok } from '@/lib/result'
import { textOf } from '@/lib/untrusted'
import { recordConsent, withdrawConsent } from './mutations'
import { consentSchemas, withdrawConsentSchema } from './schema'

export async function recordConsentAction(
  patientId: string,
  kind: 'treatment' | 'report',
  state: FormState,
  form: FormData,
): Promise<FormState> {
  const id = textOf(patientId)
  const schema = consentSchemas[kind === 'report' ? 'report' : 'treatment']
  return submit(state, form, schema, async (actor, input) => {
    const recorded = await recordConsent(actor, id, input)
    return recorded.ok ? ok({ goTo: `/patients/${id}/consent` }) : recorded
  })
}

export async function withdrawConsentAction(consentId: string, state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, withdrawConsentSchema, async (actor, input) => {
    const withdrawn = await withdrawConsent(actor, textOf(consentId), input)
    return withdrawn.ok ? ok({ goTo: `/patients/${withdrawn.value}/consent` }) : withdrawn
  })
}
