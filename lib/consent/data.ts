import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { memberNames } from '@/lib/auth/member-names'
import { type Db, db, type Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/generated/prisma/client'
import { type ConsentRecord, declinedPatients, latestFirst } from './standing'

/**
 * Every consent of a patient, given, declined or withdrawn, the latest first; [] where the clinic has no such patient.
 * The page that shows them has left the audit row of its view.
 */
export function consentsOf(actor: Actor, patientId: string, on: Db | Tx = db): Promise<ConsentRecord[]> {
  return consentsWhere(actor, { patientId }, on)
}

/**
 * The patients who declined the use of their data in the clinic's report, or withdrew it: no report may count them.
 * `among` asks about these patients alone.
 */
export async function reportDeclinedBy(actor: Actor, among?: string[]): Promise<Set<string>> {
  const { clinicId } = actor
  const saidNo = { OR: [{ given: false }, { withdrawnOn: { not: '' } }] }
  const once = await db.consent.findMany({
    where: { clinicId, kind: 'report', patientId: among && { in: among }, ...saidNo },
    select: { patientId: true },
  })
  if (once.length === 0) return new Set()
  // Who once said no may have agreed since.
  const patientId = { in: [...new Set(once.map(row => row.patientId))] }
  return declinedPatients(await consentsWhere(actor, { kind: 'report', patientId }, db))
}

async function consentsWhere(actor: Actor, where: Prisma.ConsentWhereInput, on: Db | Tx) {
  const { clinicId } = actor
  const rows = await on.consent.findMany({ where: { ...where, clinicId } })
  if (rows.length === 0) return []
  const nameOf = await memberNames(actor, on)
  return rows
    .map(({ clinicId: _, takenById, withdrawnOn, withdrawnById, withdrawReason, ...row }) => ({
      ...row,
      takenBy: nameOf(takenById),
      withdrawn: withdrawnOn ? { on: withdrawnOn, by: nameOf(withdrawnById), reason: withdrawReason } : null,
    }))
    .sort(latestFirst)
}
