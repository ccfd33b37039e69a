'use server'

import { changedMeanwhile } from '@/lib/form/changed-meanwhile'
import type { FormState } from '@/lib/form/state'
import { submitUnsigned } from '@/lib/form/submit'
import { submitChange } from '@/lib/form/submit-change'
import { ok } from '@/lib/result'
import { clinicForEditing } from './data'
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
  return submitChange(
    state,
    form,
    clinicSettingsSchema,
    async (actor, input) => {
      const changed = await changeClinicSettings(actor, input)
      return changed.ok ? ok({ goTo: '/settings?saved' }) : changed
    },
    async (actor, input) => changedMeanwhile(await clinicForEditing(actor), input),
  )
}
