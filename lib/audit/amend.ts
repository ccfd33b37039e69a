import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db/client'
import type { AuditSubject } from './audit'

export type Change = { field: string; before: string; after: string }

type Value = string | number | boolean | null | undefined

const text = (value: Value) => (value === null || value === undefined ? '' : String(value))

/** The fields of `after` that differ from `before`, as text. */
export function changesBetween<T extends Record<string, Value>>(before: T, after: Partial<T>): Change[] {
  return Object.keys(after)
    .filter(field => text(before[field]) !== text(after[field]))
    .map(field => ({ field, before: text(before[field]), after: text(after[field]) }))
}

export type AmendedSubject = Exclude<
  AuditSubject,
  'member' | 'invitation' | 'sign_in' | 'draft' | 'letter' | 'report' | 'import'
>

/** Keeps what a record said before a correction. `version` is the version that the correction makes. */
export async function keepAmendment(
  tx: Tx,
  actor: Actor,
  of: { subject: AmendedSubject; id: string; version: number },
  changes: Change[],
  reason = '',
): Promise<void> {
  await tx.amendment.create({
    data: {
      clinicId: actor.clinicId,
      subject: of.subject,
      subjectId: of.id,
      version: of.version,
      changes: JSON.stringify(changes),
      reason,
      byId: actor.memberId,
    },
  })
}
