import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import type { ReferenceList } from '@/lib/generated/prisma/enums'
import type { OwnEntry } from './own-entry'

const columns = {
  id: true,
  code: true,
  words: true,
  kind: true,
  level: true,
  detail: true,
  reason: true,
  source: true,
} as const

/** The clinic's own entries of one list that are in use, in the order in which they were added. */
export async function ownReferences(actor: Actor, list: ReferenceList): Promise<OwnEntry[]> {
  return db.ownReference.findMany({
    where: { clinicId: actor.clinicId, list, withdrawnAt: null },
    select: columns,
    orderBy: { id: 'asc' },
  })
}

export type KeptEntry = OwnEntry & { list: ReferenceList; withdrawnAt: Date | null }

/** All entries that the clinic ever added, of every list, withdrawn ones too, in the order in which they were added. */
export async function allOwnReferences(actor: Actor): Promise<KeptEntry[]> {
  return db.ownReference.findMany({
    where: { clinicId: actor.clinicId },
    select: { ...columns, list: true, withdrawnAt: true },
    orderBy: { id: 'asc' },
  })
}
