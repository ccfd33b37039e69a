import type { AdverseEventView } from '@/lib/adverse-event/view'
import type { ChartEvent } from '@/lib/chart/input'
import type { CourseView } from '@/lib/course/view'
import type { OpenRedFlag } from '@/lib/red-flag/view'
import type { Day } from '@/lib/time/day'

/** Whom a summary is for. */
export const READERS = ['patient', 'gp'] as const

export type Reader = (typeof READERS)[number]

/** What a summary of a course is made from. */
export type SummaryFacts = {
  course: CourseView
  events: AdverseEventView[]
  /** What stands in the chart's lane beside the treatments. */
  chartEvents: ChartEvent[]
  upIsBetter: boolean
  /** The clinic's review points, as session numbers, ascending. */
  reviewSessions: readonly number[]
  /** All that are open for the patient, the most pressing first. */
  flags: OpenRedFlag[]
  /** As recorded with the patient, or ''. */
  gp: string
  clinic: string
  /** What stands above a letter, line by line, or ''. */
  letterhead: string
  writer: string
  timeZone: string
  today: Day
}
