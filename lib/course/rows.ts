import { answerColumns } from '@/lib/response/rows'

/** The columns of a course that lists work with. */
export const summaryColumns = {
  id: true,
  problem: true,
  startedOn: true,
  plannedSessions: true,
  discharges: { where: { reopenedAt: null }, select: { id: true } },
  sessions: { select: { id: true, treatedOn: true, startTime: true } },
  responses: { select: answerColumns },
} as const
