import 'server-only'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import type { Day } from '@/lib/time/day'

/** The columns that a correction can change. */
const corrected = {
  id: true,
  courseId: true,
  treatedOn: true,
  startTime: true,
  reaction: true,
  reactionNote: true,
  modalities: true,
  electroHz: true,
  electroHzHigh: true,
  electroMode: true,
  prescription: true,
  needleSize: true,
  needlesIn: true,
  needlesOut: true,
  missingNeedle: true,
  tongue: true,
  pulse: true,
  pattern: true,
  tenderPoints: true,
  advice: true,
  referral: true,
  fee: true,
  note: true,
  version: true,
} as const

export type SessionForAmending = NonNullable<Awaited<ReturnType<typeof sessionForAmending>>>

/** A session as its correction starts, or null where the clinic has none of this id. Leaves an audit row. */
export async function sessionForAmending(actor: Actor, sessionId: string) {
  const row = await db.session.findFirst({
    where: { id: sessionId, clinicId: actor.clinicId },
    select: { ...corrected, course: { select: { patientId: true } } },
  })
  if (!row) return null
  const { course, modalities, ...session } = row
  await audit(db, actor, { action: 'session.viewed', subjectId: row.id, patientId: course.patientId })
  return { ...session, modality: modalities }
}

export type LastTreatment = {
  treatedOn: Day
  prescription: string
  modalities: string
  needleSize: string
  note: string
} & {
  electroHz: number | null
  electroHzHigh: number | null
  electroMode: string
}

/** What was done at the latest session of a course, to be repeated. Part of pages that leave their own audit row. */
export async function lastTreatment(actor: Actor, courseId: string): Promise<LastTreatment | null> {
  return db.session.findFirst({
    where: { courseId, clinicId: actor.clinicId },
    select: {
      treatedOn: true,
      prescription: true,
      modalities: true,
      needleSize: true,
      electroHz: true,
      electroHzHigh: true,
      electroMode: true,
      note: true,
    },
    orderBy: [{ treatedOn: 'desc' }, { startTime: 'desc' }, { sequence: 'desc' }],
  })
}
