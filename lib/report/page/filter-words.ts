import type { Day } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'
import type { AgeBand, Duration, ReportChoices, ReportFilters } from '../filters'

export const AGE_WORDS: Record<AgeBand, string> = {
  '0-17': 'Under 18',
  '18-34': '18 to 34',
  '35-49': '35 to 49',
  '50-64': '50 to 64',
  '65-79': '65 to 79',
  '80+': '80 and over',
}

export const DURATION_WORDS: Record<Duration, string> = {
  new: 'New (up to 12 weeks)',
  long_standing: 'Long-standing (over 12 weeks)',
}

/** '1 January 2025 to 31 December 2025', as the clinic's country writes its days. */
export function periodWords({ from, to }: { from: Day; to: Day }, timeZone: string): string {
  if (from === to) return formatDay(from, timeZone, 'long')
  return `${formatDay(from, timeZone, 'long')} to ${formatDay(to, timeZone, 'long')}`
}

export type Whose = {
  choices: ReportChoices /** Of who is only ever shown their own courses. */
  ownName: string | null
}

/** What the report is about but for its period, one piece for each filter; the first says whose courses they are. */
export function filterWords(filters: ReportFilters, { choices, ownName }: Whose): string[] {
  const { practitionerId, problem, ageBand, duration } = filters
  const person = ownName ?? choices.practitioners.find(({ id }) => id === practitionerId)?.name
  const about = choices.problems.find(({ key }) => key === problem)?.words
  return [
    person === undefined ? 'all practitioners' : `courses of ${person}`,
    problem === null ? 'all problems' : `problem: ${about ?? 'one that no course has any more'}`,
    ...(ageBand ? [`age at the start: ${AGE_WORDS[ageBand].toLowerCase()}`] : []),
    ...(duration ? [`symptom 1 at the start: ${DURATION_WORDS[duration].toLowerCase()}`] : []),
  ]
}

/** Whether anything but the period narrows the report. */
export const isNarrowed = ({ practitionerId, problem, ageBand, duration }: ReportFilters): boolean =>
  [practitionerId, problem, ageBand, duration].some(Boolean)
