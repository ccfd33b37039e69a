import { compare, type Fraction, formatFraction, fraction } from '@/lib/mymop/fraction'
import type { Profile } from '@/lib/mymop/profile'
import type { Standing } from '@/lib/mymop/progress'
import { profileWords } from '@/lib/mymop/shown'
import { START } from './by-session'
import type { ClinicCourses } from './view'

type Figures = ClinicCourses['bySession'][number]
type WithFigures = Figures & { median: number; q1: number; q3: number }

/** A profile is a whole number of twelfths, and a quartile lies at a quarter of the way between two of them. */
const STEPS = 48

const exactly = (value: number): Fraction => fraction(Math.round(value * STEPS), STEPS)

/** A median or quartile of profiles (0 to 6) as scores are written: '3.25'. */
export function figureWords(value: number): string {
  return formatFraction(exactly(value))
}

/** 'the start', 'session 5'. */
export function sessionName(session: number): string {
  return session === START ? 'the start' : `session ${session}`
}

/** Whether a session number has figures: at least 10 courses have an answer for it. */
export function hasFigures(figures: Figures): figures is WithFigures {
  return figures.median !== null && figures.q1 !== null && figures.q3 !== null
}

/**
 * The rows worth showing: each session number up to the last that has figures, and on while both this course and others
 * have an answer. Where this course went on alone there is nothing beside it.
 */
export function shownRows({ bySession }: ClinicCourses, own: ReadonlyMap<number, Standing>): Figures[] {
  const last = Math.max(bySession.findLast(hasFigures)?.session ?? START, ...own.keys())
  return bySession.filter(({ session }) => session <= last)
}

/** What this course looks like beside the clinic's others, at the latest session number for which there are both. */
export function comparisonSentence(comparison: ClinicCourses, own: ReadonlyMap<number, Standing>): string {
  const lead = `Beside ${comparison.courses} other courses for the same problem in this clinic:`
  const latest = comparison.bySession.filter(hasFigures).findLast(({ session }) => own.get(session)?.profile)
  const standing = latest && own.get(latest.session)
  if (!latest || !standing?.profile) {
    return `${lead} this course has no answer for a session for which at least 10 of them have one.`
  }
  const { session, n, median, q1, q3 } = latest
  return [
    `${lead} at ${sessionName(session)} this course stood at ${profileWords(standing.profile)},`,
    `${placeWords(standing.profile, latest)} of the ${n} with an answer then (${figureWords(q1)} to ${figureWords(q3)}).`,
    `Their median was ${figureWords(median)}.`,
  ].join(' ')
}

function placeWords({ value }: Profile, { q1, q3 }: WithFigures): string {
  if (compare(value, exactly(q1)) < 0) return 'lower, which is better, than the middle half'
  return compare(value, exactly(q3)) > 0 ? 'higher, which is worse, than the middle half' : 'within the middle half'
}
