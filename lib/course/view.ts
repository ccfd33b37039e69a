import type { DischargeReason } from '@/lib/generated/prisma/enums'
import type { Answer, Progress } from '@/lib/mymop/progress'
import type { Words } from '@/lib/response/read-answer'
import type { Day } from '@/lib/time/day'

export type PatientView = { id: string; givenName: string; familyName: string; birthDate: Day; reference: string }

export type SessionView = {
  id: string
  number: number
  treatedOn: Day
  startTime: string
  prescription: string
  /** Keys of lib/session/modalities.ts, separated by commas. */
  modalities: string
  /** '2 and 100 Hz', or ''. */
  electro: string
  note: string
  practitioner: string
  amended: boolean
  /** Not recorded here but brought in from a file. */
  broughtIn: boolean
  responseId: string | null
}

/** One answer as the course page shows it, beyond what is drawn. */
export type ResponseView = Answer & {
  sessionId: string | null
  answeredBy: string
  answeredHow: string
  somethingElse: string
  /** The clinic's note beside an answer that was brought in without a session. */
  note: string
  /** Not recorded here but brought in from a file. */
  broughtIn: boolean
}

export type DischargeView = { dischargedOn: Day; reason: DischargeReason; note: string }

export type CourseView = {
  id: string
  version: number
  problem: string
  startedOn: Day
  /** 0 where nobody said. */
  plannedSessions: number
  /** Brought in from a file that had long stopped, with nothing recorded since. */
  resting: boolean
  practitioner: { id: string; name: string }
  patient: PatientView
  words: Words
  sessions: SessionView[]
  responses: ResponseView[]
  progress: Progress
  discharge: DischargeView | null
}

/** A course in a list: on the patient's page and the dashboard. */
export type CourseSummary = {
  id: string
  problem: string
  startedOn: Day
  plannedSessions: number
  sessionCount: number
  lastSeen: Day | null
  open: boolean
  progress: Progress
}
