import type { Prisma } from '@/lib/generated/prisma/client'
import { eventsIn } from './event-name'
import type { RegisterFilters } from './filters'
import type { Known } from './rows'
import { INCOMPLETE, OPEN } from './standing'

/** The condition that the register's filters stand for, without the clinic. */
export function registerWhere(filters: RegisterFilters, own: Known['own']): Prisma.AdverseEventWhereInput[] {
  const { from, to, category, severity, serious, causality, outcome, practitioner, complete } = filters
  return [
    from ? { occurredOn: { gte: from } } : {},
    to ? { occurredOn: { lte: to } } : {},
    category ? { event: { in: eventsIn(category, own) } } : {},
    severity ? { severity } : {},
    serious ? { serious: serious === 'yes' } : {},
    causality ? { causality } : {},
    outcome === 'open' ? OPEN : outcome ? { outcome } : {},
    practitioner ? { OR: [{ session: { practitionerId: practitioner } }, ofCourse(practitioner)] } : {},
    complete ? INCOMPLETE : {},
  ]
}

/** An event of no session is its course's practitioner's. */
const ofCourse = (practitionerId: string): Prisma.AdverseEventWhereInput => ({
  sessionId: null,
  course: { practitionerId },
})
