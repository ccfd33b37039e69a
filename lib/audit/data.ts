import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { memberNames } from '@/lib/auth/member-names'
import { db } from '@/lib/db/client'
import type { Change } from './amend'

const keptChanges = z.array(z.object({ field: z.string(), before: z.string(), after: z.string() }))

export type Amendment = { id: string; at: Date; by: string; reason: string; changes: Change[] }

/** The corrections of one record, the latest first. The page that shows them has left the audit row of its view. */
export async function amendmentsOf(actor: Actor, subject: string, subjectId: string): Promise<Amendment[]> {
  const rows = await db.amendment.findMany({
    where: { clinicId: actor.clinicId, subject, subjectId },
    orderBy: { version: 'desc' },
  })
  if (rows.length === 0) return []
  const nameOf = await memberNames(actor)
  return rows.map(({ id, at, byId, reason, changes }) => ({
    id,
    at,
    by: nameOf(byId),
    reason,
    changes: keptChanges
      .parse(JSON.parse(changes))
      .map(change =>
        namesMember(change.field) ? { ...change, before: nameOf(change.before), after: nameOf(change.after) } : change,
      ),
  }))
}

/** Whether a field keeps the id of somebody of the clinic. */
const namesMember = (field: string) => field === 'practitionerId' || field.endsWith('ById')
