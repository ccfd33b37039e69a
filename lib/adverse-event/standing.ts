import type { AdverseOutcome } from '@/lib/generated/prisma/enums'

/** What finds the events that are open: those that have not resolved. */
export const OPEN = { outcome: { not: 'resolved' } } as const

/** What marks a record as one that still has to be completed; `toBeCompleted` and the register's filter share it. */
export const INCOMPLETE = { outcome: 'unknown', action: '' } as const

/** Whether a record waits to be completed: nobody knows yet how it came out, and nothing says what was done. */
export const toBeCompleted = ({ outcome, action }: { outcome: AdverseOutcome; action: string }): boolean =>
  outcome === INCOMPLETE.outcome && action === INCOMPLETE.action
