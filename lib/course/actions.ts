'use server'

import type { FormState } from '@/lib/form/state'
import { submit } from '@/lib/form/submit'
import { submitChange } from '@/lib/form/submit-change'
import { ok, type Result } from '@/lib/result'
import { textOf } from '@/lib/untrusted'
import { courseChangedMeanwhile } from './changed-meanwhile'
import { courseForView } from './data'
import { amendCourse, startCourse } from './mutations'
import { amendCourseSchema, startCourseSchema } from './schema'

const toCourse = (result: Result<string>) => (result.ok ? ok({ goTo: `/courses/${result.value}` }) : result)

export async function startCourseAction(patientId: string, state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, startCourseSchema, async (actor, input) =>
    toCourse(await startCourse(actor, textOf(patientId), input)),
  )
}

export async function amendCourseAction(courseId: string, state: FormState, form: FormData): Promise<FormState> {
  const id = textOf(courseId)
  return submitChange(
    state,
    form,
    amendCourseSchema,
    async (actor, input) => toCourse(await amendCourse(actor, id, input)),
    async (actor, input) => {
      const course = await courseForView(actor, id)
      return course && courseChangedMeanwhile(course, input)
    },
  )
}
