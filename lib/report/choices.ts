import type { ReportChoices } from './filters'
import type { ClinicFacts } from './kept'

/** What can be chosen, practitioners by id alone. */
export type Counted = Pick<ReportChoices, 'problems' | 'anyCourse'> & { practitionerIds: string[] }

/**
 * What a report can be filtered by: of all courses without those whose patients declined, or of one practitioner's
 * alone. The problems come by their words.
 */
export function countChoices({ courses, problems }: ClinicFacts, practitionerId: string | null): Counted {
  const theirs = courses.filter(course => practitionerId === null || course.practitionerId === practitionerId)
  const counted = theirs.filter(({ declined }) => !declined)
  const counts = new Map<string, number>()
  for (const { problem } of counted) counts.set(problem, (counts.get(problem) ?? 0) + 1)
  return {
    practitionerIds: [...new Set(counted.map(course => course.practitionerId))],
    problems: [...counts]
      .map(([key, courses]) => ({ key, words: problems.get(key) ?? '', courses }))
      .sort((a, b) => a.words.localeCompare(b.words, 'en')),
    anyCourse: theirs.length > 0,
  }
}
