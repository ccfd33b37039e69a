import type { AdverseOutcome, RedFlagAction } from '@/lib/generated/prisma/enums'
import type { Progress } from '@/lib/mymop/progress'
import type { Day } from '@/lib/time/day'
import type { Reason } from './reasons'

/** A red flag of the course that is open, as its latest screen has it; `since` is the day of the first one. */
export type FlagFact = { id: string; words: string; action: RedFlagAction; since: Day }

/** A serious event of the course that has not resolved. */
export type EventFact = { id: string; name: string; occurredOn: Day; outcome: AdverseOutcome }

/** What the reasons of one course go by. */
export type CourseFacts = {
  id: string
  open: boolean
  startedOn: Day
  /** 0 where nobody said. */
  plannedSessions: number
  /** It was brought in from a file that had long stopped, and nothing was recorded of it since. */
  resting: boolean
  /** In the order in which they took place. */
  sessions: { id: string; treatedOn: Day }[]
  /** Each with the session it was given at, or null. */
  answers: { sessionId: string | null; answeredOn: Day }[]
  /** The day of the last reopening, or null. */
  reopenedOn: Day | null
  progress: Progress
  /** The most pressing first. */
  redFlags: FlagFact[]
  seriousEvents: EventFact[]
  /** A death of the patient is on record. */
  died: boolean
}

export type Setting = { today: Day; timeZone: string; reviewSessions: readonly number[] }

/**
 * What one rule finds. `about` is the state that gave rise to it: while it stays the same a rest holds, and as soon as
 * it is another the reason stands again. `words` say why, without a full stop; `link` leads to its place.
 */
export type Found = { about: string; words: string; link: { href: string; words: string } }

/** A reason to look at a course; `key` names it in addresses and says nothing by itself. */
export type Attention = Found & { reason: Reason; key: string }

export type Rule = (course: CourseFacts, setting: Setting) => Found[]
