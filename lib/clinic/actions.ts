'use server'

import type { FormState } from '@/lib/form/state'
import { submit, submitUnsigned } from '@/lib/form/submit'
import { ok } from '@/lib/result'
import { changeClinicSettings } from './mutations'
import { clinicSettingsSchema, setupSchema } from './schema'
import { setUpClinic } from './setup'

export async function setUpAction(state: FormState, form: FormData): Promise<FormState> {
  return submitUnsigned(state, form, setupSchema, async input => {
    const made = await setUpClinic(input)
    return made.ok ? ok({ goTo: '/sign-in?welcome' }) : made
  })
}

export async function changeSettingsAction(state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, clinicSettingsSchema, async (actor, input) => {
    const changed = await changeClinicSettings(actor, input)
    return changed.ok ? ok({ goTo: '/settings?saved' }) : changed
  })
}
