import type { AdverseCausality, AdverseOutcome, AdverseSeverity } from '@/lib/generated/prisma/enums'
import type { Day } from '@/lib/time/day'

/** An adverse event, as lists and its page show it. */
export type AdverseEventView = {
  id: string
  patientId: string
  courseId: string
  /** The session that it belongs to, or null. */
  session: { id: string; treatedOn: Day } | null
  occurredOn: Day
  event: string
  /** What it is called; where it was only described, "Other event". */
  name: string
  description: string
  severity: AdverseSeverity
  serious: boolean
  causality: AdverseCausality
  action: string
  outcome: AdverseOutcome
  resolvedOn: Day | ''
  toBeCompleted: boolean
  version: number
  /** Who recorded it, and when. */
  recordedBy: string
  recordedAt: Date
}

/** The same in a list that goes across patients. */
export type EventOfPatient = AdverseEventView & {
  patientName: string
  reference: string
  problem: string
  /** Who gave the session, or treats the course where it belongs to none. */
  practitioner: string
}

export type RegisterPage = { events: EventOfPatient[]; count: number; page: number; pages: number }
