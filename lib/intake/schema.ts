import { z } from 'zod'
import { chartField, withMarks } from '@/lib/body-chart/schema'
import { day, optionalText, requiredText, version } from '@/lib/form/fields'
import { PICKED } from './lists'
import { readPicked } from './picked'

const asked = {
  takenOn: day('Say on which day this was asked.'),
  complaint: requiredText(2000, 'Say what the patient comes with. All else may wait.'),
  since: optionalText(300),
  onset: optionalText(2000),
  better: optionalText(1000),
  worse: optionalText(1000),
  tried: optionalText(2000),
  medicalHistory: optionalText(4000),
  medication: optionalText(2000),
  work: optionalText(2000),
  found: optionalText(2000),
  chart: chartField,
}

/** Puts what was ticked and what was typed together, as it is stored, and finds the marks of the chart. */
function readLists(form: unknown): unknown {
  if (typeof form !== 'object' || form === null) return form
  const fields = { ...form }
  const read = Object.entries(PICKED).map(([name, list]) => [name, readPicked(list, name, fields)])
  return withMarks({ ...fields, ...Object.fromEntries(read) })
}

export const intakeSchema = z.preprocess(readLists, z.object({ ...asked, submission: z.uuid() }))

export type IntakeInput = z.output<typeof intakeSchema>

export const amendIntakeSchema = z.preprocess(readLists, z.object({ ...asked, reason: optionalText(300), version }))

export type AmendIntakeInput = z.output<typeof amendIntakeSchema>
