'use server'

import { currentActor } from '@/lib/auth/require-actor'
import { changedMeanwhile } from '@/lib/form/changed-meanwhile'
import type { FormState } from '@/lib/form/state'
import { submit } from '@/lib/form/submit'
import { submitChange } from '@/lib/form/submit-change'
import { ok } from '@/lib/result'
import { formOf, textOf } from '@/lib/untrusted'
import { findPatients, likelyDuplicates, patientForView } from './data'
import { addPatient, amendPatient } from './mutations'
import { amendPatientSchema, newPatientSchema } from './schema'
import type { LikelyDuplicates, SearchAnswer } from './view'

const MOST_SHOWN = 10

/** Patients for the search box, by what was typed. Anybody can call it: nobody signed in, nobody found. */
export async function findPatientsAction(typed: string): Promise<SearchAnswer> {
  const actor = await currentActor()
  const asked = textOf(typed)
  return { asked, found: actor ? await findPatients(actor, asked, MOST_SHOWN) : null }
}

/** The same for a form that is sent whole, so that the search works without JavaScript and stays out of the address. */
export async function findPatientsInForm(_before: SearchAnswer, form: FormData): Promise<SearchAnswer> {
  const actor = await currentActor()
  const asked = textOf(formOf(form).get('typed'))
  return { asked, found: actor ? await findPatients(actor, asked, 50) : null }
}

export async function addPatientAction(state: FormState, form: FormData): Promise<FormState> {
  let likely: LikelyDuplicates | undefined
  const next = await submit(state, form, newPatientSchema, async (actor, input) => {
    const added = await addPatient(actor, input)
    if (added.ok) return ok({ goTo: `/patients/${added.value}` })
    if (added.reason === 'duplicate') likely = { kind: 'duplicates', patients: await likelyDuplicates(actor, input) }
    return added
  })
  return likely ? { ...next, made: JSON.stringify(likely) } : next
}

export async function amendPatientAction(patientId: string, state: FormState, form: FormData): Promise<FormState> {
  const id = textOf(patientId)
  return submitChange(
    state,
    form,
    amendPatientSchema,
    async (actor, input) => {
      const amended = await amendPatient(actor, id, input)
      return amended.ok ? ok({ goTo: `/patients/${id}` }) : amended
    },
    async (actor, input) => {
      const patient = await patientForView(actor, id)
      return patient && changedMeanwhile(patient, input)
    },
  )
}
