'use server'

import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/auth/require-actor'
import { logError } from '@/lib/log'
import { textOf } from '@/lib/untrusted'
import type { Clash, Values } from './merge'
import { chooseText, discardDraft, saveDraft, takeOverDraft } from './mutations'
import { draftPatchSchema } from './schema'

export type DraftAnswer =
  | { saved: true; values: Values; clashes: Clash[]; savedBy: string; at: number }
  | { saved: false; why: 'signed_out' | 'gone' | 'too_long' | 'unavailable' }

/** Keeps what the session form holds so far; called by the form itself, after every change. */
export async function saveDraftAction(sent: unknown): Promise<DraftAnswer> {
  try {
    const actor = await currentActor()
    if (!actor) return { saved: false, why: 'signed_out' }
    const patch = draftPatchSchema.safeParse(sent)
    if (!patch.success) return { saved: false, why: 'too_long' }
    const kept = await saveDraft(actor, patch.data)
    if (!kept.ok) return { saved: false, why: kept.reason === 'invalid' ? 'too_long' : 'gone' }
    const { values, clashes, savedBy } = kept.value
    return { saved: true, values, clashes, savedBy, at: Date.now() }
  } catch (error) {
    logError('draft.fault', error)
    return { saved: false, why: 'unavailable' }
  }
}

/** Which text stands in a field of which two people wrote different ones. */
export async function chooseTextAction(
  draftId: string,
  memberId: string,
  field: string,
  chosen: string,
): Promise<void> {
  const actor = await currentActor()
  if (!actor) redirect('/sign-in')
  const choice = { field: textOf(field), memberId: textOf(memberId) }
  await chooseText(actor, textOf(draftId), { ...choice, chosen: chosen === 'other' ? 'other' : 'standing' })
  redirect(`/drafts/${textOf(draftId)}`)
}

export async function takeOverDraftAction(draftId: string): Promise<void> {
  const actor = await currentActor()
  if (!actor) redirect('/sign-in')
  await takeOverDraft(actor, textOf(draftId))
  redirect(`/drafts/${textOf(draftId)}`)
}

export async function discardDraftAction(courseId: string, draftId: string): Promise<void> {
  const actor = await currentActor()
  if (!actor) redirect('/sign-in')
  await discardDraft(actor, textOf(courseId), textOf(draftId))
  redirect(`/courses/${textOf(courseId)}`)
}
