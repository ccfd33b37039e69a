import type { AdverseEvent, Course, Session } from '@/lib/generated/prisma/client'
import { addDays, type Day } from '@/lib/time/day'
import { idAt } from '../moments'
import type { Random } from '../random'
import type { DemoEvent } from '../treatment/events'

type At = { course: Course; session: Session; today: Day; random: Random }

/** A row of the register for what went wrong in a session: mild, and over within days. */
export function eventRow(event: DemoEvent, { course, session, today, random }: At): AdverseEvent {
  const { createdAt, createdById, treatedOn } = session
  const over = addDays(treatedOn, event.days)
  return {
    id: idAt(createdAt, random),
    clinicId: course.clinicId,
    patientId: course.patientId,
    courseId: course.id,
    sessionId: session.id,
    occurredOn: treatedOn,
    event: event.key,
    description: event.description,
    severity: event.moderate ? 'moderate' : 'mild',
    serious: false,
    causality: event.causality,
    action: event.action,
    outcome: over <= today ? 'resolved' : 'improving',
    resolvedOn: over <= today ? over : '',
    version: 1,
    createdById,
    createdAt,
  }
}
