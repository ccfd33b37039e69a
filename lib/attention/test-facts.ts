import { courseProgress } from '@/lib/mymop/progress'
import { answerOf, initialOf } from '@/lib/mymop/test-answers'
import { DEFAULT_THRESHOLDS, type Thresholds } from '@/lib/mymop/verdict'
import type { Day } from '@/lib/time/day'
import { reasonsOf } from './attention'
import type { CourseFacts, Setting } from './facts'

// Courses for the tests of this folder: their baseline is 3 on every item.

type Scores = (number | null)[]

/** A score given on a day, at the session of that day unless `loose`. */
export type Given = [on: Day, scores: Scores, loose?: 'loose']

export const WORSE: Scores = [4, 4, 4, 3]
export const MUCH_WORSE: Scores = [5, 5, 4, 4]
/** Worse by exactly 0.50, and the least that is more than the threshold is away on the other side. */
export const JUST_WORSE: Scores = [4, 4, 3, 3]
export const ALMOST_WORSE: Scores = [4, 3, 3, 3]
export const SAME: Scores = [3, 3, 3, 3]
export const SLIGHTLY_BETTER: Scores = [2, 3, 3, 3]
/** Better by exactly 0.50. */
export const JUST_BETTER: Scores = [2, 2, 3, 3]
export const UNANSWERED: Scores = [3, null, null, null]

type Course = Partial<CourseFacts> & {
  treatedOn?: Day[]
  baselineOn?: Day | null
  given?: Given[]
  thresholds?: Thresholds
}

/** For tests: a course begun on 1 June 2026 with its baseline on that day. Sessions have the ids s1, s2, ... */
export function courseOf({
  treatedOn = [],
  baselineOn = '2026-06-01',
  given = [],
  thresholds,
  ...rest
}: Course = {}): CourseFacts {
  const sessions = treatedOn.map((day, index) => ({ id: `s${index + 1}`, treatedOn: day }))
  const sessionOn = (day: Day) => sessions.find(session => session.treatedOn === day)?.id ?? null
  const answers = given.map(([answeredOn, scores], index) => answerOf(answeredOn, scores, { sequence: index + 2 }))
  const all = baselineOn === null ? answers : [initialOf(baselineOn, SAME), ...answers]
  const rows = given.map(([on, , loose]) => ({ answeredOn: on, sessionId: loose ? null : sessionOn(on) }))
  return {
    id: 'k',
    open: true,
    startedOn: '2026-06-01',
    plannedSessions: 8,
    resting: false,
    sessions,
    answers: baselineOn === null ? rows : [{ answeredOn: baselineOn, sessionId: null }, ...rows],
    reopenedOn: null,
    progress: courseProgress(all, treatedOn, thresholds ?? DEFAULT_THRESHOLDS),
    redFlags: [],
    seriousEvents: [],
    died: false,
    ...rest,
  }
}

/** For tests: a setting of 15 June 2026 in London with the review points 4 and 8. */
export const settingOn = (today: Day = '2026-06-15'): Setting => ({
  today,
  timeZone: 'Europe/London',
  reviewSessions: [4, 8],
})

/** For tests: every reason of a course on a day, as 'reason: words'. */
export const saidOf = (course: CourseFacts, today?: Day): string[] =>
  reasonsOf(course, settingOn(today)).map(({ reason, words }) => `${reason}: ${words}`)

/** For tests: so many days from a first one, a week apart. */
export const weekly = (from: Day, count: number): Day[] => {
  const start = Date.parse(from)
  return Array.from({ length: count }, (_, week) => new Date(start + week * 7 * 86_400_000).toISOString().slice(0, 10))
}
