import type { ChartAxis } from '@/lib/chart/model'
import type { Day } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'

/** The ids of two courses to be shown side by side. */
export type Pair = { first: string; second: string }

/** What an address asks for: `given` are the courses it names, `problem` says in words why they are no two courses. */
export type Asked = { given: string[]; pair: Pair | null; problem: string }

type Search = Record<string, string | string[] | undefined>

/**
 * The two courses that an address names, as first and second, or as those ticked in the list of all courses. There the
 * latest stands on top, and side by side the earlier one comes first.
 */
export function readPair(search: Search): Asked {
  const ticked = all(search.course).reverse()
  const given = ticked.length > 0 ? ticked : [...all(search.first).slice(0, 1), ...all(search.second).slice(0, 1)]
  const [first, second] = given
  if (!first || !second) return { given, pair: null, problem: 'Choose two courses to put side by side.' }
  if (given.length > 2) {
    return { given, pair: null, problem: `Two courses fit side by side, and ${given.length} were chosen. Choose two.` }
  }
  if (first === second) {
    return { given, pair: null, problem: 'This is the same course twice. Choose another one to stand beside it.' }
  }
  return { given, pair: { first, second }, problem: '' }
}

/** What tells one course of a patient from another, of the same problem too: 'Neck pain, since 3 March 2025'. */
export function courseName({ problem, startedOn }: { problem: string; startedOn: Day }, timeZone: string): string {
  return `${problem}, since ${formatDay(startedOn, timeZone, 'long')}`
}

/** Where two courses stand side by side, by sessions unless told otherwise; ids alone. */
export function pairAddress(patientId: string, { first, second }: Pair, axis: ChartAxis = 'sessions'): string {
  const search = new URLSearchParams({ first, second, ...(axis === 'time' && { axis }) })
  return `/patients/${patientId}/courses/side-by-side?${search}`
}

function all(value: string | string[] | undefined): string[] {
  return [value ?? []].flat().filter(id => id !== '')
}
