import { formatFraction } from './fraction'
import type { Profile } from './profile'
import type { Progress, Standing } from './progress'
import { changeWords, type Verdict } from './verdict'

/** A profile with how many items it is the mean of, as it is always shown: '4.25 (4 of 4 items)'. */
export function profileWords({ value, answered }: Profile): string {
  return `${formatFraction(value)} (${answered} of 4 items)`
}

/** The answer that stands for a course in a list: the last that has a profile, or null without one. */
export function shownStanding(progress: Progress): Standing | null {
  return progress.standings.findLast(standing => standing.profile !== null) ?? null
}

const WITHOUT_CHANGE: Record<Progress['status'], string> = {
  no_answers: 'not scored yet',
  no_baseline: 'no baseline',
  baseline_only: 'baseline only',
  not_comparable: 'not comparable',
  followed_up: 'not comparable',
}

/**
 * What that answer says of the course: its change from the baseline with the verdict, or why there is none. It always
 * belongs to the profile beside it, never to an earlier answer's.
 */
export function standingWords(progress: Progress): { words: string; verdict: Verdict | null } {
  const standing = shownStanding(progress)
  if (!standing?.change) return { words: WITHOUT_CHANGE[progress.status], verdict: null }
  return { words: changeWords(standing.change.value), verdict: standing.verdict }
}
