import { z } from 'zod'
import { day, optionalText, version } from '@/lib/form/fields'
import { readMarks } from './fields'

/** Finds the marks in the fields of a form that carries a body chart (`chart.*`), for a schema with `chart: chartField`. */
export const withMarks = (form: unknown): unknown =>
  typeof form === 'object' && form !== null ? { ...form, chart: readMarks({ ...form }) } : form

/** The marks of a form that went through `withMarks`; what is wrong with them is said beside `chart`. */
export const chartField = z
  .custom<ReturnType<typeof readMarks>>(value => typeof value === 'object' && value !== null)
  .transform(({ marks, problems }, context) => {
    for (const message of problems) context.addIssue({ code: 'custom', message })
    return marks
  })

const drawn = {
  drawnOn: day('Say on which day it was drawn.'),
  note: optionalText(1000),
  /** Nothing hurts: said, so that a chart without marks is an answer and not an oversight. */
  nothing: z.preprocess(value => value === '1', z.boolean()),
}

export const bodyChartSchema = z.preprocess(withMarks, z.object({ ...drawn, chart: chartField, submission: z.uuid() }))

export type BodyChartInput = z.output<typeof bodyChartSchema>

export const amendBodyChartSchema = z.preprocess(
  withMarks,
  z.object({ ...drawn, chart: chartField, reason: optionalText(300), version }),
)

export type AmendBodyChartInput = z.output<typeof amendBodyChartSchema>
