'use server'

import { currentActor } from '@/lib/auth/require-actor'
import type { FormState } from '@/lib/form/state'
import { submit } from '@/lib/form/submit'
import { formOf, textOf } from '@/lib/form/untrusted'
import { ok } from '@/lib/result'
import { changedMeanwhile } from './changed-meanwhile'
import { findPatients, likelyDuplicates, patientForView } from './data'
import { addPatient, amendPatient } from './mutations'
import { amendPatientSchema, newPatientSchema } from './schema'
import type { ChangedMeanwhile, LikelyDuplicates, SearchAnswer } from './view'

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
  let changed: ChangedMeanwhile | undefined
  const next = await submit(state, form, amendPatientSchema, async (actor, input) => {
    const amended = await amendPatient(actor, id, input)
    if (amended.ok) return ok({ goTo: `/patients/${id}` })
    const record = amended.reason === 'changed_meanwhile' ? await patientForView(actor, id) : null
    if (record) changed = changedMeanwhile(record, input, actor.clinic.timeZone)
    return amended
  })
  return changed ? { ...next, made: JSON.stringify(changed) } : next
}
