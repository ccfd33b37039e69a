'use server'

import type { FormState } from '@/lib/form/state'
import { submit } from '@/lib/form/submit'
import { ok, type Result } from '@/lib/result'
import { textOf } from '@/lib/untrusted'
import { dischargeCourse, reopenCourse } from './mutations'
import { dischargeSchema, reopenSchema } from './schema'

const toCourse = (result: Result<string>) => (result.ok ? ok({ goTo: `/courses/${result.value}` }) : result)

export async function dischargeAction(courseId: string, state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, dischargeSchema, async (actor, input) =>
    toCourse(await dischargeCourse(actor, textOf(courseId), input)),
  )
}

export async function reopenAction(courseId: string, state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, reopenSchema, async (actor, input) =>
    toCourse(await reopenCourse(actor, textOf(courseId), input)),
  )
}
