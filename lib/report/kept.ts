import type { ReadOnlyDatabase } from '@/lib/db/read-only'
import { type CourseFacts, courseFacts } from './course-facts'
import { readCourses } from './read-courses'

/** Of one clinic: the facts of its courses, and by the key of each problem how the clinic mostly writes it. */
export type ClinicFacts = { courses: CourseFacts[]; problems: Map<string, string> }

/** The facts of a clinic as they were when the audit had come to a row. */
export type Kept = { clinicId: string; audited: number; facts: ClinicFacts }

const LAST_ENTRY = 'SELECT coalesce(max("id"), 0) FROM "AuditEntry"'

/** What is looked at and what is drafted changes nothing that a report counts. Every write leaves a row (lib/audit). */
const WRITTEN_SINCE = `
  SELECT 1 FROM "AuditEntry"
  WHERE "id" > ? AND "action" NOT LIKE '%.viewed' AND "action" NOT LIKE '%!_viewed' ESCAPE '!'
    AND "subject" NOT IN ('report', 'draft', 'sign_in') LIMIT 1`

/** The facts as the record stands, computed from all of its rows. */
export function computeFacts(sqlite: ReadOnlyDatabase, clinicId: string): ClinicFacts {
  const courses: CourseFacts[] = []
  const spellings = new Spellings()
  for (const course of readCourses(sqlite, clinicId)) {
    const facts = courseFacts(course)
    if (!facts) continue
    courses.push(facts)
    if (!course.declined) spellings.count(course.problem, course.problemWords)
  }
  return { courses, problems: spellings.usual() }
}

class Spellings {
  readonly #counts = new Map<string, Map<string, number>>()

  count(key: string, words: string): void {
    const counts = this.#counts.get(key) ?? new Map<string, number>()
    this.#counts.set(key, counts.set(words, (counts.get(words) ?? 0) + 1))
  }

  /** Of equally usual ones the first of the alphabet. */
  usual(): Map<string, string> {
    const mostUsual = (counts: Map<string, number>) =>
      [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]?.[0] ?? ''
    return new Map([...this.#counts].map(([key, counts]) => [key, mostUsual(counts)]))
  }
}

/**
 * The facts as the record stands: those that were kept where nothing was written since, else computed afresh. What was
 * written and its audit row become visible together, so what is kept can't be ahead of its row, or behind it.
 */
export function factsNow(sqlite: ReadOnlyDatabase, clinicId: string, kept: Kept | null): Kept {
  const look = sqlite.transaction((): Kept => {
    const audited = sqlite.prepare<[], number>(LAST_ENTRY).pluck().get() ?? 0
    const stands = kept?.clinicId === clinicId && !sqlite.prepare(WRITTEN_SINCE).get(kept.audited)
    return { clinicId, audited, facts: stands ? kept.facts : computeFacts(sqlite, clinicId) }
  })
  return look.deferred()
}
