import type { RedFlagAction, RedFlagState } from '@/lib/generated/prisma/enums'
import type { Day } from '@/lib/time/day'

/** How a present flag was closed. */
export type Closing = { by: string; at: Date; note: string }

export type ScreenAnswer = {
  id: string
  flag: string
  /** What was asked, in the words of that day. */
  words: string
  group: string
  state: RedFlagState
  action: RedFlagAction | null
  note: string
  /** Null for a flag that is open, and for one that was not present. */
  closed: Closing | null
}

export type RedFlagScreenView = {
  id: string
  screenedOn: Day
  occasion: string
  note: string
  by: string
  at: Date
  answers: ScreenAnswer[]
}

/** A flag that was present and has not been closed, as its latest screen has it. */
export type OpenRedFlag = {
  /** The id of its latest answer. */
  id: string
  version: number
  courseId: string
  /** What the course is for. */
  problem: string
  flag: string
  words: string
  group: string
  action: RedFlagAction
  note: string
  /** The day of the first screen that left it open. */
  since: Day
  /** The day of the latest screen that found it, and who screened. */
  screenedOn: Day
  by: string
}
