import type { AuditEntry, Member } from '@/lib/generated/prisma/client'
import type { DemoClinic } from './clinic'
import { momentAt } from './moments'

type Parts = Omit<DemoClinic, 'clinic' | 'installation' | 'members' | 'auditEntries'>

type Entry = Omit<AuditEntry, 'id' | 'clinicId' | 'subject'>

function entriesOf(parts: Parts): Entry[] {
  const { patients, courses, sessions, responses, discharges, amendments } = parts
  const patientOf = new Map(courses.map(course => [course.id, course.patientId]))
  const courseOf = new Map(sessions.map(session => [session.id, session.courseId]))
  const about = (memberId: string, action: string, subjectId: string, courseId: string, at: Date): Entry => ({
    memberId,
    action,
    subjectId,
    patientId: patientOf.get(courseId) ?? null,
    at,
  })
  return [
    ...patients.map(({ id, createdById, createdAt }) => ({
      memberId: createdById,
      action: 'patient.added',
      subjectId: id,
      patientId: id,
      at: createdAt,
    })),
    ...courses.map(row => about(row.createdById, 'course.started', row.id, row.id, row.createdAt)),
    ...responses.map(row => about(row.enteredById, 'response.recorded', row.id, row.courseId, row.enteredAt)),
    ...sessions.map(row => about(row.createdById, 'session.signed', row.id, row.courseId, row.createdAt)),
    ...discharges.map(row => about(row.byId, 'course.discharged', row.courseId, row.courseId, row.at)),
    ...discharges.flatMap(row =>
      row.reopenedAt
        ? about(row.reopenedById ?? '', 'course.reopened', row.courseId, row.courseId, row.reopenedAt)
        : [],
    ),
    ...amendments.map(({ byId, subject, subjectId, at }) =>
      about(byId, `${subject}.amended`, subjectId, courseOf.get(subjectId) ?? subjectId, at),
    ),
    ...parts.intakes.map(row => about(row.takenById, 'intake.taken', row.id, row.courseId, row.createdAt)),
    ...parts.adverseEvents.map(row =>
      about(row.createdById, 'adverse_event.recorded', row.id, row.courseId, row.createdAt),
    ),
    ...parts.redFlagScreens.map(row => about(row.byId, 'red_flag_screen.recorded', row.id, row.courseId, row.at)),
    ...closedFlags(parts, patientOf),
    ...beside(parts),
  ]
}

function closedFlags({ redFlagScreens, redFlagAnswers }: Parts, patientOf: Map<string, string>): Entry[] {
  const courseOf = new Map(redFlagScreens.map(screen => [screen.id, screen.courseId]))
  return redFlagAnswers.flatMap(({ id, screenId, closedAt, closedById }) => {
    if (!closedAt) return []
    const patientId = patientOf.get(courseOf.get(screenId) ?? '') ?? null
    return { memberId: closedById ?? '', action: 'red_flag.closed', subjectId: id, patientId, at: closedAt }
  })
}

/** What stands about a patient beside any course, and about the clinic beside any patient. */
function beside({ safetyFlags, consents, protocols, homeAdvices }: Parts): Entry[] {
  const added = (action: string, row: { id: string; createdById: string; createdAt: Date; patientId?: string }) => ({
    memberId: row.createdById,
    action,
    subjectId: row.id,
    patientId: row.patientId ?? null,
    at: row.createdAt,
  })
  return [
    ...safetyFlags.map(row => added('safety_flag.added', row)),
    ...protocols.map(row => added('protocol.saved', row)),
    ...homeAdvices.map(row => added('home_advice.added', row)),
    ...consents.flatMap(({ id, patientId, takenById: memberId, at, given, withdrawnOn, withdrawnById }) => {
      const said = { memberId, action: given ? 'consent.given' : 'consent.declined', subjectId: id, patientId, at }
      if (!withdrawnOn) return said
      const withdrawn = {
        action: 'consent.withdrawn',
        memberId: withdrawnById ?? '',
        at: momentAt(withdrawnOn, 12 * 60),
      }
      return [said, { ...said, ...withdrawn }]
    }),
  ]
}

/** The audit rows that making this clinic by hand would have left, in the order in which it would have happened. */
export function auditTrail(clinicId: string, members: Omit<Member, 'passwordHash'>[], parts: Parts): AuditEntry[] {
  const opening = members.map(({ id, createdAt }, at): Entry => {
    const [action, subjectId] = at === 0 ? ['clinic.set_up', clinicId] : ['member.joined', id]
    return { memberId: id, action, subjectId, patientId: null, at: createdAt }
  })
  const entries = [...opening, ...entriesOf(parts)]
  entries.sort((a, b) => a.at.getTime() - b.at.getTime())
  return entries.map((entry, at) => ({ id: at + 1, clinicId, subject: entry.action.split('.')[0] ?? '', ...entry }))
}
