import type { Progress } from '@/lib/mymop/progress'
import type { Words } from '@/lib/response/read-answer'
import type { Day } from '@/lib/time/day'
import type { ChartAxis, EventKind } from './model'

/** One treatment, as far as the chart shows it. */
export type ChartSession = {
  id: string
  /** From 1, in the order of the days. */
  number: number
  treatedOn: Day
  practitioner: string
  /** In the notation of lib/points. */
  prescription: string
  /** Keys, separated by commas. */
  modalities: string
  /** '2 and 100 Hz', or ''. */
  electro: string
  note: string
  /** The answer that was given at it. */
  responseId: string | null
}

/** Something beside the scores that happened on a day. `sessionId` where it belongs to a treatment. */
export type ChartEvent = { day: Day; kind: EventKind; words: string; own: boolean; sessionId: string | null }

/** The clinic's other courses by session number (0 is the start); null where too few have one. */
export type ChartComparison = { session: number; median: number | null; q1: number | null; q3: number | null }

/**
 * The least that an axis shows, so that two charts have one scale: the days from end to end, or the sessions from the
 * first place (0 is the start) to the last.
 */
export type ChartExtent = { days: number; first: 0 | 1; sessions: number }

export type ChartInput = {
  progress: Progress
  words: Words
  sessions: ChartSession[]
  events: ChartEvent[]
  timeZone: string
  axis: ChartAxis
  comparison?: { courses: number; bySession: ChartComparison[] } | null
  extent?: ChartExtent
}
