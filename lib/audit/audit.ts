import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Db, Tx } from '@/lib/db/client'

export type AuditSubject =
  | 'clinic'
  | 'member'
  | 'invitation'
  | 'sign_in'
  | 'patient'
  | 'course'
  | 'session'
  | 'response'
  | 'draft'
  | 'protocol'
  | 'safety_flag'
  | 'consent'
  | 'intake'
  | 'body_chart'
  | 'red_flag_screen'
  | 'red_flag'
  | 'adverse_event'
  | 'home_advice'
  | 'reference'
  | 'letter'
  | 'rested_reason'
  | 'report'
  | 'import'

export type AuditEvent = {
  /** subject.what_happened, such as 'session.signed' */
  action: `${AuditSubject}.${string}`
  subjectId: string
  patientId?: string
}

/**
 * Leaves the audit row of a write (with its transaction) or of a view (with the client). It names ids alone, never
 * what the record says.
 */
export async function audit(on: Tx | Db, actor: Actor, event: AuditEvent): Promise<void> {
  const [subject = ''] = event.action.split('.')
  await on.auditEntry.create({
    data: {
      clinicId: actor.clinicId,
      memberId: actor.memberId,
      action: event.action,
      subject,
      subjectId: event.subjectId,
      patientId: event.patientId ?? null,
    },
  })
}
