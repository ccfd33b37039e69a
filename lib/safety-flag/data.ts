import 'server-only'
import { audit } from '@/lib/audit/audit'
import { type Amendment, amendmentsOf } from '@/lib/audit/data'
import type { Actor } from '@/lib/auth/actor'
import { memberNames } from '@/lib/auth/member-names'
import { type Db, db, type Tx } from '@/lib/db/client'
import type { SafetyFlag } from '@/lib/generated/prisma/client'
import { flagChoices, flagKind } from './kind'
import { FLAG_LEVELS, referenceFlag } from './reference'
import type { FlagChoice, StandingFlag } from './view'

/**
 * The safety flags of a patient that stand, the gravest first; [] where the clinic has no such patient. It is part of
 * pages that leave their own audit row.
 */
export async function safetyFlagsOf(actor: Actor, patientId: string): Promise<StandingFlag[]> {
  const rows = await db.safetyFlag.findMany({
    where: { patientId, clinicId: actor.clinicId, endedAt: null },
    orderBy: { id: 'asc' },
  })
  const flags = await standing(actor, rows)
  return flags.sort((a, b) => FLAG_LEVELS.indexOf(a.level) - FLAG_LEVELS.indexOf(b.level))
}

/** One flag that stands and whose it is, for changing or ending it; null where there is none. Leaves an audit row. */
export async function safetyFlagForView(
  actor: Actor,
  flagId: string,
): Promise<{ patientId: string; flag: StandingFlag } | null> {
  const row = await db.safetyFlag.findFirst({ where: { id: flagId, clinicId: actor.clinicId, endedAt: null } })
  if (!row) return null
  const [flag] = await standing(actor, [row])
  if (!flag) return null
  const { patientId } = row
  await audit(db, actor, { action: 'safety_flag.viewed', subjectId: flagId, patientId })
  return { patientId, flag }
}

export type FlagHistory = StandingFlag & {
  added: { by: string; at: Date }
  amendments: Amendment[]
  ended: { by: string; at: Date; reason: string } | null
}

/**
 * Every flag that a patient has or had, with who added, changed and ended it, when and why, the latest added first. The
 * page that shows them has left the audit row of its view.
 */
export async function safetyFlagHistory(actor: Actor, patientId: string): Promise<FlagHistory[]> {
  const { clinicId } = actor
  const rows = await db.safetyFlag.findMany({ where: { patientId, clinicId }, orderBy: { id: 'desc' } })
  if (rows.length === 0) return []
  const nameOf = await memberNames(actor)
  const flags = await standing(actor, rows)
  return Promise.all(
    rows.flatMap((row, index) => {
      const flag = flags[index]
      return flag ? [withHistory(actor, row, flag, nameOf)] : []
    }),
  )
}

async function withHistory(
  actor: Actor,
  { id, createdById, createdAt, endedAt, endedById, endReason }: SafetyFlag,
  flag: StandingFlag,
  nameOf: (id: string | null) => string,
): Promise<FlagHistory> {
  return {
    ...flag,
    added: { by: nameOf(createdById), at: createdAt },
    amendments: await amendmentsOf(actor, 'safety_flag', id),
    ended: endedAt && { by: nameOf(endedById), at: endedAt, reason: endReason },
  }
}

/** What can be chosen as a flag: the product's list, then what the clinic added to it and still offers. */
export async function safetyFlagChoices(actor: Actor, on: Db | Tx = db): Promise<FlagChoice[]> {
  return flagChoices(
    await on.ownReference.findMany({
      where: { clinicId: actor.clinicId, list: 'safety_flag', withdrawnAt: null },
      orderBy: { words: 'asc' },
    }),
  )
}

/** What is known of a flag that the record holds, also of one the clinic no longer offers. */
export async function safetyFlagKind(actor: Actor, flag: string, on: Db | Tx = db): Promise<FlagChoice> {
  if (referenceFlag(flag)) return flagKind(flag, [])
  return flagKind(
    flag,
    await on.ownReference.findMany({ where: { id: flag, clinicId: actor.clinicId, list: 'safety_flag' } }),
  )
}

/** Rows in words, one for one. */
async function standing(actor: Actor, rows: SafetyFlag[]): Promise<StandingFlag[]> {
  const kinds = await Promise.all([...new Set(rows.map(row => row.flag))].map(flag => safetyFlagKind(actor, flag)))
  return rows.flatMap(({ id, flag, detail, dueDate, since, version }) => {
    const kind = kinds.find(candidate => candidate.flag === flag)
    if (!kind) return []
    return [{ ...kind, id, detail, dueDate, since, version }]
  })
}
