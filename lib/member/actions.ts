'use server'

import type { FormState } from '@/lib/form/state'
import { submit, submitUnsigned } from '@/lib/form/submit'
import { ok } from '@/lib/result'
import { joinClinic } from './joining'
import { changePassword, endSignIn, inviteMember, setMemberState, withdrawInvitation } from './mutations'
import {
  changePasswordSchema,
  endSignInSchema,
  invitationSchema,
  joinSchema,
  memberStateSchema,
  withdrawSchema,
} from './schema'

export async function inviteAction(state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, invitationSchema, async (actor, input) => {
    const invited = await inviteMember(actor, input)
    return invited.ok ? ok({ made: `/join/${invited.value}` }) : invited
  })
}

export async function withdrawInvitationAction(state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, withdrawSchema, async (actor, input) => {
    const withdrawn = await withdrawInvitation(actor, input.invitationId)
    return withdrawn.ok ? ok({ goTo: '/settings/people' }) : withdrawn
  })
}

export async function setMemberStateAction(state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, memberStateSchema, async (actor, input) => {
    const changed = await setMemberState(actor, input)
    return changed.ok ? ok({ goTo: '/settings/people' }) : changed
  })
}

export async function endSignInAction(state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, endSignInSchema, async (actor, input) => {
    const ended = await endSignIn(actor, input.signInId)
    return ended.ok ? ok({ goTo: '/account' }) : ended
  })
}

export async function changePasswordAction(state: FormState, form: FormData): Promise<FormState> {
  return submit(state, form, changePasswordSchema, async (actor, input) => {
    const changed = await changePassword(actor, input.current, input.password)
    return changed.ok ? ok({ goTo: '/account?saved' }) : changed
  })
}

export async function joinAction(state: FormState, form: FormData): Promise<FormState> {
  return submitUnsigned(state, form, joinSchema, async input => {
    const joined = await joinClinic(input)
    return joined.ok ? ok({ goTo: '/sign-in?welcome' }) : joined
  })
}
