'use server'

import { changedMeanwhile } from '@/lib/form/changed-meanwhile'
import type { FormState } from '@/lib/form/state'
import { submit } from '@/lib/form/submit'
import { submitChange } from '@/lib/form/submit-change'
import { ok } from '@/lib/result'
import { textOf } from '@/lib/untrusted'
import { bodyChartForAmending } from './data'
import { printMarks } from './marks'
import { addBodyChart, amendBodyChart } from './mutations'
import { amendBodyChartSchema, bodyChartSchema } from './schema'

export async function addBodyChartAction(courseId: string, state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, bodyChartSchema, async (actor, input) => {
    const drawn = await addBodyChart(actor, textOf(courseId), input)
    return drawn.ok ? ok({ goTo: `/courses/${textOf(courseId)}/body-chart` }) : drawn
  })
}

export async function amendBodyChartAction(chartId: string, state: FormState, form: FormData): Promise<FormState> {
  const id = textOf(chartId)
  return submitChange(
    state,
    form,
    amendBodyChartSchema,
    async (actor, input) => {
      const amended = await amendBodyChart(actor, id, input)
      return amended.ok ? ok({ goTo: `/courses/${amended.value}/body-chart` }) : amended
    },
    async (actor, input) => {
      const chart = await bodyChartForAmending(actor, id)
      return chart && changedMeanwhile(chart, { ...input, areas: printMarks(input.chart) })
    },
  )
}
