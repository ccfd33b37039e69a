import type { Verdict } from '@/lib/mymop/verdict'
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
  /** Whether any course has started, be it of a patient who declined: nothing can be chosen of those. */
  anyCourse: boolean
}

/** A followed-up course, its change (-6 to 6, positive is better) and the verdict on it by the clinic's thresholds. */
export type CourseChange = { courseId: string; reference: string; change: number; band: Verdict }

/** Courses side by side that changed by the same: which they are, counted from the best. */
export type Step = { band: Verdict; change: number; first: number; count: number }

/** Every followed-up course, the best first; in `bars` each by itself, where they are few enough to be hit. */
export type Waterfall = { steps: Step[]; bars: CourseChange[] | null }

/** How many courses a page of the list has. */
export const PAGE = 50

/** A page, from 1, of the list of all followed-up courses, the best first. */
export type CoursePage = { courses: CourseChange[]; count: number; page: number; pages: number }
