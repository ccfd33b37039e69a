import { FOLLOW_UP_DUE_DAYS, FOLLOW_UP_EARLY_DAYS } from '@/lib/attention/follow-up'
import { addDays, type Day, daysBetween } from '@/lib/time/day'
import { addMonths } from '@/lib/time/months'
import type { Twelfths } from './spread'

/** The moments after the baseline that the report looks at, in its order. */
export const MOMENTS = ['discharge', '3_months', '6_months'] as const
export type Moment = (typeof MOMENTS)[number]

/** An answer given so many days before the discharge still says how the patient left: four weeks. */
export const DISCHARGE_EARLY_DAYS = 28

/** An answer with a paired change from the baseline. */
export type Changed = { answeredOn: Day; change: Twelfths }

/**
 * The change at each moment, or null where no answer stands for it. `changed` are the answers with a change in the order
 * in which they were given, `dischargedOn` the day of the discharge that stands.
 */
export function changesLater(
  baselineOn: Day,
  dischargedOn: Day | null,
  changed: readonly Changed[],
): Record<Moment, Twelfths | null> {
  const { at3, at6 } = windowsFrom(baselineOn)
  return {
    discharge: atDischarge(dischargedOn, changed),
    '3_months': nearest(at3, changed),
    '6_months': nearest(at6, changed),
  }
}

type Window = { due: Day; from: Day; to: Day }

// A clinic's courses start on a few thousand days at most, and reckoning them takes longer than all else here.
const known = new Map<Day, { at3: Window; at6: Window }>()

function windowsFrom(baselineOn: Day) {
  const found = known.get(baselineOn) ?? { at3: windowAt(baselineOn, 3), at6: windowAt(baselineOn, 6) }
  known.set(baselineOn, found)
  return found
}

/** The days on which an answer stands for the follow-up so many months after: those on which one would be asked for. */
function windowAt(baselineOn: Day, months: number): Window {
  const due = addMonths(baselineOn, months)
  return { due, from: addDays(due, -FOLLOW_UP_EARLY_DAYS), to: addDays(due, FOLLOW_UP_DUE_DAYS) }
}

function atDischarge(on: Day | null, changed: readonly Changed[]): Twelfths | null {
  if (on === null) return null
  const earliest = addDays(on, -DISCHARGE_EARLY_DAYS)
  return changed.findLast(({ answeredOn }) => answeredOn <= on && answeredOn >= earliest)?.change ?? null
}

/** Of the answers within a window the nearest to its day: of two as near the later one. */
function nearest({ due, from, to }: Window, changed: readonly Changed[]): Twelfths | null {
  const before = changed.findLast(({ answeredOn }) => answeredOn <= due && answeredOn >= from)
  const next = changed.find(({ answeredOn }) => answeredOn > due && answeredOn <= to)
  if (!next) return before?.change ?? null
  const nearer = !before || daysBetween(due, next.answeredOn) <= daysBetween(before.answeredOn, due)
  if (!nearer) return before.change
  // Of several on that day the one that was given last.
  return changed.findLast(({ answeredOn }) => answeredOn === next.answeredOn)?.change ?? null
}
