import 'server-only'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import type { Day } from '@/lib/time/day'

export type SessionForAmending = {
  id: string
  courseId: string
  treatedOn: Day
  startTime: string
  note: string
  version: number
}

/** A session as its correction starts, or null where the clinic has none of this id. Leaves an audit row. */
export async function sessionForAmending(actor: Actor, sessionId: string): Promise<SessionForAmending | null> {
  const row = await db.session.findFirst({
    where: { id: sessionId, clinicId: actor.clinicId },
    select: {
      id: true,
      courseId: true,
      treatedOn: true,
      startTime: true,
      note: true,
      version: true,
      course: { select: { patientId: true } },
    },
  })
  if (!row) return null
  const { course, ...session } = row
  await audit(db, actor, { action: 'session.viewed', subjectId: row.id, patientId: course.patientId })
  return session
}
