import 'server-only'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { canTreat } from '@/lib/auth/permissions'
import type { Tx } from '@/lib/db/client'
import { transact } from '@/lib/db/transact'
import { failed, NOT_FOUND, ok, type Result } from '@/lib/result'
import { now } from '@/lib/time/clock'
import { type Clash, changedByOthers, type FormOfDraft, merge, SOMEBODY_ELSE, type Values } from './merge'
import { type DraftPatch, valuesOf } from './schema'

/** How an autosave went: what the draft says now, and the fields that somebody else had changed. */
export type SavedDraft = { values: Values; clashes: Clash[]; savedBy: string; savedAt: Date }

/** An autosave comes every moment: it leaves an audit row where it begins a draft, goes on after a pause, or follows another's. */
const PAUSE = 10 * 60_000

/** A patient's scores and note of one visit need a few kB; this bounds what a page can keep. */
const MOST_CHARACTERS = 200_000

/**
 * Keeps what a form holds so far. The first save makes the draft, under the id that the form brought; sending one again
 * changes nothing. What clashes with another's change is kept beside the draft. Fails with not_found where the course
 * is not the clinic's, or the session was signed or discarded meanwhile.
 */
export function saveDraft(actor: Actor, { courseId, draftId, patch }: DraftPatch): Promise<Result<SavedDraft>> {
  return transact(async tx => {
    if (!canTreat(actor)) return NOT_FOUND
    const course = await tx.course.findFirst({
      where: { id: courseId, clinicId: actor.clinicId },
      select: { patientId: true },
    })
    const over = await tx.submission.findUnique({ where: { key: draftId }, select: { key: true } })
    if (!course || over) return NOT_FOUND
    const draft = await tx.sessionDraft.findUnique({ where: { id: draftId } })
    if (draft && (draft.clinicId !== actor.clinicId || draft.courseId !== courseId)) return NOT_FOUND
    const { values, clashes } = merge(valuesOf(draft?.values ?? '{}'), patch)
    const kept = JSON.stringify(values)
    if (kept.length > MOST_CHARACTERS) return failed('invalid', 'This is more text than a session can hold.')
    const savedAt = now()
    const { clinicId, memberId } = actor
    if (!draft) {
      await tx.sessionDraft.create({
        data: { id: draftId, clinicId, courseId, practitionerId: memberId, values: kept, savedById: memberId, savedAt },
      })
    } else {
      await tx.sessionDraft.update({
        where: { id: draftId },
        // Who only clashed changed nothing of it.
        data: {
          values: kept,
          savedById: kept === draft.values ? draft.savedById : memberId,
          savedAt,
          version: { increment: 1 },
        },
      })
    }
    if (clashes.length > 0) await keepCopy(tx, actor, draftId, clashes)
    if (!draft || draft.savedById !== memberId || savedAt.getTime() - draft.savedAt.getTime() > PAUSE) {
      const action = draft ? 'draft.changed' : 'draft.begun'
      await audit(tx, actor, { action, subjectId: draftId, patientId: course.patientId })
    }
    const savedBy = draft ? await nameOfOther(tx, actor, draft.savedById) : actor.name
    return ok({ values, clashes, savedBy, savedAt: draft?.savedAt ?? savedAt })
  })
}

async function keepCopy(tx: Tx, actor: Actor, draftId: string, clashes: Clash[]): Promise<void> {
  const id = { draftId, memberId: actor.memberId }
  const copy = await tx.sessionDraftCopy.findUnique({ where: { draftId_memberId: id } })
  const mine = Object.fromEntries(clashes.map(({ field, mine }) => [field, mine]))
  const values = JSON.stringify({ ...valuesOf(copy?.values ?? '{}'), ...mine })
  await tx.sessionDraftCopy.upsert({
    where: { draftId_memberId: id },
    create: { ...id, values, savedAt: now() },
    update: { values, savedAt: now() },
  })
}

async function nameOf(tx: Tx, memberId: string): Promise<string> {
  const member = await tx.member.findUnique({ where: { id: memberId }, select: { name: true } })
  return member?.name ?? 'Somebody'
}

/** Whom to name for what the actor did not write: who saved last, unless that was the actor. */
async function nameOfOther(tx: Tx, actor: Actor, savedById: string): Promise<string> {
  return savedById === actor.memberId ? SOMEBODY_ELSE : nameOf(tx, savedById)
}

/**
 * Ends a choice between two texts of one field: the draft says what was chosen from now on. Fails with not_found where
 * the draft is not the clinic's any more.
 */
export function chooseText(
  actor: Actor,
  draftId: string,
  field: string,
  chosen: 'mine' | 'theirs',
): Promise<Result<string>> {
  return transact(async tx => {
    if (!canTreat(actor)) return NOT_FOUND
    const draft = await tx.sessionDraft.findFirst({
      where: { id: draftId, clinicId: actor.clinicId },
      include: { copies: { where: { memberId: actor.memberId } }, course: { select: { patientId: true } } },
    })
    if (!draft) return NOT_FOUND
    const { [field]: mine, ...rest } = valuesOf(draft.copies[0]?.values ?? '{}')
    if (mine === undefined) return ok(draftId)
    const memberId = actor.memberId
    await tx.sessionDraftCopy.update({
      where: { draftId_memberId: { draftId, memberId } },
      data: { values: JSON.stringify(rest) },
    })
    if (chosen === 'mine') {
      const values = JSON.stringify({ ...valuesOf(draft.values), [field]: mine })
      await tx.sessionDraft.update({
        where: { id: draftId },
        data: { values, savedById: memberId, savedAt: now(), version: { increment: 1 } },
      })
    }
    await audit(tx, actor, { action: 'draft.changed', subjectId: draftId, patientId: draft.course.patientId })
    return ok(draftId)
  })
}

/** Takes a draft over, so that its new practitioner can sign it. */
export function takeOverDraft(actor: Actor, draftId: string): Promise<Result<string>> {
  return transact(async tx => {
    if (!canTreat(actor)) return NOT_FOUND
    const draft = await tx.sessionDraft.findFirst({
      where: { id: draftId, clinicId: actor.clinicId },
      select: { practitionerId: true, course: { select: { patientId: true } } },
    })
    if (!draft) return NOT_FOUND
    if (draft.practitionerId === actor.memberId) return ok(draftId)
    await tx.sessionDraft.update({ where: { id: draftId }, data: { practitionerId: actor.memberId } })
    await audit(tx, actor, { action: 'draft.taken_over', subjectId: draftId, patientId: draft.course.patientId })
    return ok(draftId)
  })
}

/** Throws a draft away, with all that was typed into it. Returns the course's id; done twice it is the same. */
export function discardDraft(actor: Actor, courseId: string, draftId: string): Promise<Result<string>> {
  return transact(async tx => {
    if (!canTreat(actor)) return NOT_FOUND
    const draft = await tx.sessionDraft.findFirst({
      where: { id: draftId, courseId, clinicId: actor.clinicId },
      select: { course: { select: { patientId: true } } },
    })
    if (!draft) return ok(courseId)
    await tx.sessionDraft.delete({ where: { id: draftId } })
    await audit(tx, actor, { action: 'draft.discarded', subjectId: draftId, patientId: draft.course.patientId })
    return ok(courseId)
  })
}

/**
 * Ends the draft that a session is being signed from, inside the transaction of the signing. Refused where another
 * practitioner began it, where two texts are still to be chosen between, or where others changed it since the form
 * was last in step (`base`). Without a draft there is nothing to end.
 */
export async function endDraft(
  tx: Tx,
  actor: Actor,
  signed: { draftId: string; courseId: string } & FormOfDraft,
): Promise<Result<null>> {
  const { draftId, courseId } = signed
  const draft = await tx.sessionDraft.findFirst({
    where: { id: draftId, courseId, clinicId: actor.clinicId },
    include: { copies: { where: { memberId: actor.memberId } } },
  })
  if (!draft) return ok(null)
  if (draft.practitionerId !== actor.memberId) {
    const name = await nameOf(tx, draft.practitionerId)
    return failed('not_allowed', `${name} began this session, and signs it. To sign it yourself, take it over first.`)
  }
  const open = Object.keys(valuesOf(draft.copies[0]?.values ?? '{}')).length > 0
  if (open || changedByOthers(valuesOf(draft.values), signed).length > 0) {
    const name = await nameOfOther(tx, actor, draft.savedById)
    return failed(
      'changed_meanwhile',
      `${name} changed this session while you had it open. Open it anew to see both; what you typed is kept.`,
    )
  }
  await tx.sessionDraft.delete({ where: { id: draftId } })
  return ok(null)
}
