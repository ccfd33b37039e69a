import { courseProgress } from '@/lib/mymop/progress'
import type { Thresholds } from '@/lib/mymop/verdict'
import { type AnswerRow, toAnswers } from '@/lib/response/rows'
import type { CourseSummary } from './view'

type SummaryRow = {
  id: string
  problem: string
  startedOn: string
  plannedSessions: number
  discharges: { id: string }[]
  sessions: { id: string; treatedOn: string; startTime: string }[]
  responses: AnswerRow[]
}

/** A course as lists show it, from its rows. */
export function toSummary(row: SummaryRow, thresholds: Thresholds): CourseSummary {
  const { discharges, sessions, responses, ...course } = row
  const treatedOn = sessions.map(session => session.treatedOn).sort()
  return {
    ...course,
    sessionCount: treatedOn.length,
    lastSeen: treatedOn.at(-1) ?? null,
    open: discharges.length === 0,
    progress: courseProgress(toAnswers(responses, sessions), treatedOn, thresholds),
  }
}
