import type { ConsentKind } from '@/lib/generated/prisma/enums'
import type { Day } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'

export type ConsentRecord = {
  id: string
  kind: ConsentKind
  given: boolean
  /** What the patient was told, one thing on a line. */
  explained: string
  on: Day
  takenBy: string
  /** When it was entered, by the clock. */
  at: Date
  withdrawn: { on: Day; by: string; reason: string } | null
}

export type ConsentState = 'given' | 'declined' | 'withdrawn' | 'not recorded'

export type ConsentStanding = { kind: ConsentKind; state: ConsentState; record: ConsentRecord | null }

/**
 * Where a patient stands on one kind of consent: what happened last, by the day on which it happened, and on one day by
 * when it was entered. An old form that is typed in late therefore never undoes a withdrawal.
 */
export function consentStanding(records: ConsentRecord[], kind: ConsentKind): ConsentStanding {
  const [record = null] = records.filter(one => one.kind === kind).sort(latestFirst)
  return { kind, state: record ? stateOf(record) : 'not recorded', record }
}

/** Of these patients those whose data no report may count: the use of it was declined or withdrawn, whichever stands. */
export function declinedPatients(records: readonly (ConsentRecord & { patientId: string })[]): Set<string> {
  const byPatient = new Map<string, ConsentRecord[]>()
  for (const record of records) {
    const others = byPatient.get(record.patientId)
    if (others) others.push(record)
    else byPatient.set(record.patientId, [record])
  }
  const declined = [...byPatient].filter(([, all]) => {
    const { state } = consentStanding(all, 'report')
    return state === 'declined' || state === 'withdrawn'
  })
  return new Set(declined.map(([patientId]) => patientId))
}

const stateOf = ({ given, withdrawn }: ConsentRecord): ConsentState =>
  withdrawn ? 'withdrawn' : given ? 'given' : 'declined'

const lastDay = ({ on, withdrawn }: ConsentRecord): Day => (withdrawn && withdrawn.on > on ? withdrawn.on : on)

/** For sorting: the record in which something happened last comes first. */
export function latestFirst(a: ConsentRecord, b: ConsentRecord): number {
  const [dayA, dayB] = [lastDay(a), lastDay(b)]
  if (dayA !== dayB) return dayA < dayB ? 1 : -1
  return b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1)
}

/** 'given 3 March 2026 to Anna Example', 'declined …', 'withdrawn 8 June 2026', 'not recorded'. */
export function standingWords({ state, record }: ConsentStanding, timeZone: string): string {
  if (!record) return state
  if (record.withdrawn) return `withdrawn ${formatDay(record.withdrawn.on, timeZone, 'long')}`
  const day = formatDay(record.on, timeZone, 'long')
  return state === 'given' ? `given ${day} to ${record.takenBy}` : `declined ${day}`
}
