import type { Sqlite } from '@/lib/db/beside'
import { inserter, storedMoment } from './insert'

export type Who = { importId: string; clinicId: string; memberId: string; at: Date }

/** Leaves the audit rows of an import in the transaction of its writes, as lib/audit does for a form's. */
export function auditor(sqlite: Sqlite, { clinicId, memberId, at }: Who) {
  const columns = ['clinicId', 'memberId', 'action', 'subject', 'subjectId', 'patientId', 'at'] as const
  const insert = inserter(sqlite, 'AuditEntry', columns)
  const moment = storedMoment(at)
  return (subject: 'patient' | 'course' | 'import', happened: string, subjectId: string, patientId: string | null) =>
    insert({ clinicId, memberId, action: `${subject}.${happened}`, subject, subjectId, patientId, at: moment })
}
