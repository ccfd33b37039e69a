'use server'

import { printMarks } from '@/lib/body-chart/marks'
import { changedMeanwhile } from '@/lib/form/changed-meanwhile'
import type { FormState } from '@/lib/form/state'
import { submit } from '@/lib/form/submit'
import { submitChange } from '@/lib/form/submit-change'
import { ok } from '@/lib/result'
import { textOf } from '@/lib/untrusted'
import { intakeOf } from './data'
import { amendIntake, takeIntake } from './mutations'
import { amendIntakeSchema, intakeSchema } from './schema'

export async function takeIntakeAction(courseId: string, state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, intakeSchema, async (actor, input) => {
    const taken = await takeIntake(actor, textOf(courseId), input)
    return taken.ok ? ok({ goTo: `/courses/${textOf(courseId)}/intake` }) : taken
  })
}

export async function amendIntakeAction(courseId: string, state: FormState, form: FormData): Promise<FormState> {
  const id = textOf(courseId)
  return submitChange(
    state,
    form,
    amendIntakeSchema,
    async (actor, input) => {
      const amended = await amendIntake(actor, id, input)
      return amended.ok ? ok({ goTo: `/courses/${id}/intake` }) : amended
    },
    async (actor, input) => {
      const intake = await intakeOf(actor, id)
      if (!intake) return null
      const record = { ...intake, areas: printMarks(intake.marks) }
      return changedMeanwhile(record, { ...input, areas: printMarks(input.chart) })
    },
  )
}
