import 'server-only'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { type Clash, merge, SOMEBODY_ELSE, type Values } from './merge'
import { valuesOf } from './schema'

export type DraftView = {
  id: string
  courseId: string
  values: Values
  practitioner: { id: string; name: string }
  savedBy: string
  /** Who wrote the other text of a clash, as far as it can be told. */
  theirsBy: string
  savedAt: Date
  /** What the actor typed into fields that somebody else had changed, still to be chosen between. */
  clashes: Clash[]
}

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
    include: { copies: { where: { memberId: actor.memberId } }, course: { select: { patientId: true } } },
  })
  if (!draft) return null
  await audit(db, actor, { action: 'draft.viewed', subjectId: draft.id, patientId: draft.course.patientId })
  const names = await namesOf(actor, [draft.practitionerId, draft.savedById])
  const values = valuesOf(draft.values)
  const mine = valuesOf(draft.copies[0]?.values ?? '{}')
  const { clashes } = merge(
    values,
    Object.fromEntries(Object.entries(mine).map(([field, value]) => [field, { base: value, value }])),
  )
  return {
    id: draft.id,
    courseId: draft.courseId,
    values,
    practitioner: { id: draft.practitionerId, name: names.get(draft.practitionerId) ?? '' },
    savedBy: names.get(draft.savedById) ?? '',
    theirsBy: (draft.savedById !== actor.memberId && names.get(draft.savedById)) || SOMEBODY_ELSE,
    savedAt: draft.savedAt,
    clashes,
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
