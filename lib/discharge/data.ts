import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { memberNames } from '@/lib/auth/member-names'
import { db } from '@/lib/db/client'
import type { DischargeReason } from '@/lib/generated/prisma/enums'
import type { Day } from '@/lib/time/day'

export type PastDischarge = {
  id: string
  dischargedOn: Day
  reason: DischargeReason
  note: string
  by: string
  at: Date
  reopened: { by: string; at: Date; reason: string } | null
}

/**
 * Every discharge of a course, reopened or not, the latest first; [] where the clinic has no such course. The page that
 * shows them has left the audit row of its view.
 */
export async function dischargeHistory(actor: Actor, courseId: string): Promise<PastDischarge[]> {
  const rows = await db.discharge.findMany({
    where: { courseId, clinicId: actor.clinicId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  if (rows.length === 0) return []
  const nameOf = await memberNames(actor)
  return rows.map(({ id, dischargedOn, reason, note, byId, at, reopenedAt, reopenedById, reopenReason }) => ({
    id,
    dischargedOn,
    reason,
    note,
    by: nameOf(byId),
    at,
    reopened: reopenedAt && { by: nameOf(reopenedById), at: reopenedAt, reason: reopenReason ?? '' },
  }))
}
