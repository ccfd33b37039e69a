import 'server-only'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import type { Values } from './merge'
import { valuesOf } from './schema'

export type DraftView = {
  id: string
  courseId: string
  values: Values
  practitioner: { id: string; name: string }
  savedBy: string
  savedAt: Date
  /** What was typed into fields that somebody else had changed, still to be chosen between. */
  choices: Choice[]
}

/** A field of which the draft says one thing, and `by` wrote another. */
export type Choice = { field: string; memberId: string; standing: string; other: string; by: string }

export type DraftLine = { id: string; mine: boolean; practitioner: string; begunAt: Date; savedAt: Date }

async function namesOf(actor: Actor, ids: string[]): Promise<Map<string, string>> {
  const members = await db.member.findMany({
    where: { clinicId: actor.clinicId, id: { in: ids } },
    select: { id: true, name: true },
  })
  return new Map(members.map(({ id, name }) => [id, name]))
}

/** A draft as its form goes on, or null where the clinic has none of this id. Leaves an audit row of a view. */
export async function draftForEditing(actor: Actor, draftId: string): Promise<DraftView | null> {
  const draft = await db.sessionDraft.findFirst({
    where: { id: draftId, clinicId: actor.clinicId },
    include: { copies: true, course: { select: { patientId: true } } },
  })
  if (!draft) return null
  await audit(db, actor, { action: 'draft.viewed', subjectId: draft.id, patientId: draft.course.patientId })
  const copies = draft.copies
  const names = await namesOf(actor, [draft.practitionerId, draft.savedById, ...copies.map(({ memberId }) => memberId)])
  const values = valuesOf(draft.values)
  const choices = copies.flatMap(({ memberId, values: kept }) =>
    Object.entries(valuesOf(kept)).map(([field, text]) => ({
      field,
      memberId,
      standing: values[field] ?? '',
      other: text,
      by: memberId === actor.memberId ? 'You' : (names.get(memberId) ?? ''),
    })),
  )
  return {
    id: draft.id,
    courseId: draft.courseId,
    values,
    practitioner: { id: draft.practitionerId, name: names.get(draft.practitionerId) ?? '' },
    savedBy: names.get(draft.savedById) ?? '',
    savedAt: draft.savedAt,
    choices,
  }
}

/** The unsigned sessions of a course, the latest first. Part of pages that leave their own audit row. */
export async function draftsOfCourse(actor: Actor, courseId: string): Promise<DraftLine[]> {
  const drafts = await db.sessionDraft.findMany({
    where: { courseId, clinicId: actor.clinicId },
    select: { id: true, practitionerId: true, createdAt: true, savedAt: true },
    orderBy: { createdAt: 'desc' },
  })
  if (drafts.length === 0) return []
  const names = await namesOf(
    actor,
    drafts.map(draft => draft.practitionerId),
  )
  return drafts.map(({ id, practitionerId, createdAt, savedAt }) => ({
    id,
    mine: practitionerId === actor.memberId,
    practitioner: names.get(practitionerId) ?? '',
    begunAt: createdAt,
    savedAt,
  }))
}
