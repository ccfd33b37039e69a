'use server'

import type { FormState } from '@/lib/form/state'
import { submit } from '@/lib/form/submit'
import { ok } from '@/lib/result'
import { textOf } from '@/lib/untrusted'
import { putToRest, takeBack } from './mutations'
import { backTo, originOf, takenBackHref } from './origin'
import { restSchema, takeBackSchema } from './schema'

export async function putToRestAction(
  courseId: string,
  key: string,
  from: string,
  state: FormState,
  form: FormData,
): Promise<FormState> {
  return submit(state, form, restSchema, async (actor, input) => {
    const rested = await putToRest(actor, textOf(courseId), textOf(key), input)
    return rested.ok ? ok({ goTo: backTo(originOf(from), textOf(courseId), true) }) : rested
  })
}

export async function takeBackAction(restId: string, state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, takeBackSchema, async actor => {
    const back = await takeBack(actor, textOf(restId))
    return back.ok ? ok({ goTo: takenBackHref(back.value, textOf(restId)) }) : back
  })
}
