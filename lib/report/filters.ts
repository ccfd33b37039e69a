import type { Day } from '@/lib/time/day'

/** Age in whole years on the day the course began. */
export const AGE_BANDS = ['0-17', '18-34', '35-49', '50-64', '65-79', '80+'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

/** How long symptom 1 had been there by the initial answer: up to 12 weeks, or longer. */
export const DURATIONS = ['new', 'long_standing'] as const
export type Duration = (typeof DURATIONS)[number]

/** Which courses a report is about; null is all of them. A practitioner is only ever shown their own. */
export type ReportFilters = {
  from: Day
  to: Day
  practitionerId: string | null
  /** The key of a problem, as `reportChoices` lists them: problems are the same but for case, spaces and accents. */
  problem: string | null
  ageBand: AgeBand | null
  duration: Duration | null
}

/** What can be chosen. `key` is for addresses: it does not say the problem. */
export type ReportChoices = {
  practitioners: { id: string; name: string }[]
  problems: { key: string; words: string; courses: number }[]
}

/** One bar of the waterfall: a followed-up course and its change (-6 to 6), best first. */
export type CourseChange = { courseId: string; reference: string; change: number }
