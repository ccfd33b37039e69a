import type {
  Amendment,
  AuditEntry,
  Course,
  Discharge,
  Member,
  Patient,
  Response,
  Session,
} from '@/lib/generated/prisma/client'

type Parts = {
  patients: Patient[]
  courses: Course[]
  sessions: Session[]
  responses: Response[]
  discharges: Discharge[]
  amendments: Amendment[]
}

type Entry = Omit<AuditEntry, 'id' | 'clinicId' | 'subject'>

function entriesOf({ patients, courses, sessions, responses, discharges, amendments }: Parts): Entry[] {
  const patientOf = new Map(courses.map(course => [course.id, course.patientId]))
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
    ...amendments.map(row => about(row.byId, 'course.amended', row.subjectId, row.subjectId, row.at)),
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
