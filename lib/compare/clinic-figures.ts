import type { Fraction } from '@/lib/mymop/fraction'
import { START } from './by-session'
import { quartiles } from './quartiles'
import type { ClinicCourses } from './view'

/** Fewer courses than this have no figures: they would be the course of this patient or that. */
export const FEWEST = 10

/** So that a page of a large clinic is not slower than one of a small clinic: the latest courses stand for all. */
export const MOST_COURSES = 300

/** A profile is a mean of 2 to 4 whole scores, so that in twelfths each is a whole number and no quartile is rounded. */
const TWELFTHS = 12

/**
 * The figures of courses by session number, each course given as its profiles (0 to 6) by session number with the
 * baseline as session 0; null where fewer than 10 have a profile at the baseline. Every number up to the last is there.
 */
export function clinicFigures(courses: readonly ReadonlyMap<number, Fraction>[]): ClinicCourses | null {
  const started = courses.filter(profiles => profiles.has(START))
  if (started.length < FEWEST) return null
  const last = Math.max(...started.flatMap(profiles => [...profiles.keys()]))
  const numbers = Array.from({ length: last + 1 }, (_, number) => number)
  return { courses: started.length, bySession: numbers.map(session => figuresOf(session, started)) }
}

function figuresOf(session: number, courses: readonly ReadonlyMap<number, Fraction>[]) {
  const twelfths = courses.flatMap(profiles => {
    const profile = profiles.get(session)
    return profile ? [(profile.n * TWELFTHS) / profile.d] : []
  })
  const n = twelfths.length
  const found = n < FEWEST ? null : quartiles(twelfths)
  if (!found) return { session, n, median: null, q1: null, q3: null }
  return { session, n, median: found.median / TWELFTHS, q1: found.q1 / TWELFTHS, q3: found.q3 / TWELFTHS }
}
