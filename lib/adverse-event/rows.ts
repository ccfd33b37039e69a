import type { Prisma } from '@/lib/generated/prisma/client'
import type { OwnEntry } from '@/lib/reference/own-entry'
import { eventName, UNLISTED } from './event-name'
import { toBeCompleted } from './standing'
import type { AdverseEventView, EventOfPatient } from './view'

/** The columns of an event that views are made of. */
export const eventColumns = {
  id: true,
  patientId: true,
  courseId: true,
  occurredOn: true,
  event: true,
  description: true,
  severity: true,
  serious: true,
  causality: true,
  action: true,
  outcome: true,
  resolvedOn: true,
  version: true,
  createdById: true,
  createdAt: true,
  session: { select: { id: true, treatedOn: true } },
} as const satisfies Prisma.AdverseEventSelect

/** The same with whose they are, for lists across patients. */
export const patientEventColumns = {
  ...eventColumns,
  session: { select: { id: true, treatedOn: true, practitioner: { select: { name: true } } } },
  course: {
    select: {
      problem: true,
      practitioner: { select: { name: true } },
      patient: { select: { givenName: true, familyName: true, reference: true } },
    },
  },
} as const satisfies Prisma.AdverseEventSelect

type EventRow = Prisma.AdverseEventGetPayload<{ select: typeof eventColumns }>
type PatientEventRow = Prisma.AdverseEventGetPayload<{ select: typeof patientEventColumns }>

/** What records are read with: the clinic's own entries, and the names of its people by id. */
export type Known = { own: Pick<OwnEntry, 'id' | 'words' | 'kind'>[]; nameOf: (id: string | null) => string }

export function toView(
  { createdById, createdAt, session, ...row }: EventRow,
  { own, nameOf }: Known,
): AdverseEventView {
  return {
    ...row,
    session: session && { id: session.id, treatedOn: session.treatedOn },
    name: eventName(row.event, own) || UNLISTED,
    toBeCompleted: toBeCompleted(row),
    recordedBy: nameOf(createdById),
    recordedAt: createdAt,
  }
}

export function toEventOfPatient({ course, ...row }: PatientEventRow, known: Known): EventOfPatient {
  const { patient, problem, practitioner } = course
  return {
    ...toView(row, known),
    patientName: `${patient.givenName} ${patient.familyName}`,
    reference: patient.reference,
    problem,
    practitioner: row.session?.practitioner.name ?? practitioner.name,
  }
}
