import type { CourseSummary, PatientView } from '@/lib/course/view'
import { type Attention, attentionRank } from '@/lib/mymop/attention'

export type DashboardRow = CourseSummary & {
  patient: Pick<PatientView, 'id' | 'givenName' | 'familyName'>
  attention: Attention | null
}

/** The two lists of the dashboard: what needs a look (worst first), and the others (last seen first). */
export function inOrder(rows: DashboardRow[]): { needALook: DashboardRow[]; inTreatment: DashboardRow[] } {
  return {
    needALook: rows.filter(row => row.attention).sort((a, b) => urgency(a) - urgency(b) || byLastSeen(a, b)),
    inTreatment: rows.filter(row => !row.attention).sort(byLastSeen),
  }
}

const urgency = (row: DashboardRow) => attentionRank(row.attention?.reason ?? null)

function byLastSeen(a: DashboardRow, b: DashboardRow): number {
  const [dayA, dayB] = [a.lastSeen ?? a.startedOn, b.lastSeen ?? b.startedOn]
  if (dayA !== dayB) return dayA < dayB ? 1 : -1
  return a.patient.familyName.localeCompare(b.patient.familyName)
}
