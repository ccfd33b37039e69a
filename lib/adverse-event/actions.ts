'use server'

import { changedMeanwhile } from '@/lib/form/changed-meanwhile'
import type { FormState } from '@/lib/form/state'
import { submit } from '@/lib/form/submit'
import { submitChange } from '@/lib/form/submit-change'
import { ok } from '@/lib/result'
import { textOf } from '@/lib/untrusted'
import { fieldWords, valueInWords } from './change-words'
import { adverseEventForView, eventWordsWith } from './data'
import { addAdverseEvent, amendAdverseEvent } from './mutations'
import { amendEventSchema, newEventSchema } from './schema'

export async function addAdverseEventAction(courseId: string, state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, newEventSchema, async (actor, input) => {
    const added = await addAdverseEvent(actor, { courseId: textOf(courseId), sessionId: input.sessionId }, input)
    return added.ok ? ok({ goTo: `/adverse-events/${added.value}?saved=1` }) : added
  })
}

export async function amendAdverseEventAction(eventId: string, state: FormState, form: FormData): Promise<FormState> {
  const id = textOf(eventId)
  return submitChange(
    state,
    form,
    amendEventSchema,
    async (actor, input) => {
      const amended = await amendAdverseEvent(actor, id, input)
      return amended.ok ? ok({ goTo: `/adverse-events/${id}?saved=1` }) : amended
    },
    async (actor, input) => {
      const event = await adverseEventForView(actor, id)
      if (!event) return null
      const record = { ...event, sessionId: event.session?.id ?? '' }
      const changed = changedMeanwhile(record, input)
      const known = await eventWordsWith(actor, event.courseId)
      const fields = changed.fields.map(({ field, now }) => ({
        field: fieldWords(field),
        now: valueInWords(field, now, known),
      }))
      return { ...changed, fields }
    },
  )
}
