import type { Attention } from '@/lib/attention/facts'
import { rankOf } from '@/lib/attention/reasons'
import type { CourseSummary, PatientView } from '@/lib/course/view'

export type DashboardRow = CourseSummary & {
  patient: Pick<PatientView, 'id' | 'givenName' | 'familyName'>
  practitioner: { id: string; name: string }
  /** The most pressing first. */
  reasons: Attention[]
}

type Lists = Record<'needALook' | 'inTreatment' | 'followUps', DashboardRow[]>

/**
 * The lists of the dashboard: what needs a look (the most pressing first), the other open courses (last seen first),
 * and the discharged ones that stand there for a follow-up alone (last seen first).
 */
export function inOrder(rows: DashboardRow[]): Lists {
  const forFollowUp = (row: DashboardRow) => !row.open && row.reasons.every(({ reason }) => reason === 'follow_up')
  return {
    needALook: rows
      .filter(row => row.reasons.length > 0 && !forFollowUp(row))
      .sort((a, b) => urgency(a) - urgency(b) || byLastSeen(a, b)),
    inTreatment: rows.filter(row => row.open && row.reasons.length === 0).sort(byLastSeen),
    followUps: rows.filter(row => row.reasons.length > 0 && forFollowUp(row)).sort(byLastSeen),
  }
}

/** By the most pressing reason alone: three mild ones do not outweigh a red flag. */
const urgency = ({ reasons: [first] }: DashboardRow) => (first ? rankOf(first.reason) : Number.POSITIVE_INFINITY)

function byLastSeen(a: DashboardRow, b: DashboardRow): number {
  const [dayA, dayB] = [a.lastSeen ?? a.startedOn, b.lastSeen ?? b.startedOn]
  if (dayA !== dayB) return dayA < dayB ? 1 : -1
  return a.patient.familyName.localeCompare(b.patient.familyName)
}
