import { numberSessions } from '@/lib/course/numbering'
import type { Progress } from '@/lib/mymop/progress'
import { answerColumns } from '@/lib/response/rows'
import { dayIn } from '@/lib/time/day'
import type { CourseFacts, EventFact, FlagFact } from './facts'

/** The columns of a course that its reasons go by. */
export const attentionColumns = {
  id: true,
  patientId: true,
  problem: true,
  startedOn: true,
  plannedSessions: true,
  resting: true,
  discharges: { select: { id: true, reopenedAt: true } },
  sessions: { select: { id: true, treatedOn: true, startTime: true, sequence: true } },
  responses: { select: answerColumns },
  restedReasons: { where: { takenBackAt: null }, select: { reason: true, about: true } },
} as const

type FactRow = {
  id: string
  patientId: string
  startedOn: string
  plannedSessions: number
  resting: boolean
  discharges: { reopenedAt: Date | null }[]
  sessions: CourseFacts['sessions']
  responses: { sessionId: string | null; answeredOn: string }[]
}

type Sessions = { id: string; treatedOn: string; startTime: string; sequence: number }[]

/** A course's row with its sessions in the order in which they took place. */
export function numbered<T extends { sessions: Sessions }>(row: T): T {
  return { ...row, sessions: numberSessions(row.sessions) }
}

/** What is open beyond a course's own rows: red flags and serious events by course, and which patients have died. */
export type Matters = { flags: Map<string, FlagFact[]>; events: Map<string, EventFact[]>; died: Set<string> }

/** The facts of a course from its rows. `timeZone` says on which day it was reopened. */
export function factsOf(row: FactRow, progress: Progress, matters: Matters, timeZone: string): CourseFacts {
  const reopened = row.discharges.flatMap(({ reopenedAt }) => (reopenedAt ? [dayIn(reopenedAt, timeZone)] : []))
  return {
    id: row.id,
    open: row.discharges.every(({ reopenedAt }) => reopenedAt !== null),
    startedOn: row.startedOn,
    plannedSessions: row.plannedSessions,
    resting: row.resting,
    sessions: row.sessions,
    answers: row.responses,
    reopenedOn: reopened.sort().at(-1) ?? null,
    progress,
    redFlags: matters.flags.get(row.id) ?? [],
    seriousEvents: matters.events.get(row.id) ?? [],
    died: matters.died.has(row.patientId),
  }
}
