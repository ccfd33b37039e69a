import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { summaryColumns } from '@/lib/course/rows'
import { toSummary } from '@/lib/course/summary'
import { db } from '@/lib/db/client'
import { attention } from '@/lib/mymop/attention'
import type { DashboardRow } from './order'

/**
 * The actor's own open courses, each with where it stands and why it wants a look. It names patients without opening
 * a record, so it leaves no audit row of a view.
 */
export async function ownOpenCourses(actor: Actor): Promise<DashboardRow[]> {
  const rows = await db.course.findMany({
    where: {
      clinicId: actor.clinicId,
      practitionerId: actor.memberId,
      discharges: { none: { reopenedAt: null } },
    },
    select: { ...summaryColumns, patient: { select: { id: true, givenName: true, familyName: true } } },
  })
  return rows.map(({ patient, ...row }) => {
    const summary = toSummary(row, actor.clinic.thresholds)
    return { ...summary, patient, attention: attention(summary.progress, summary.sessionCount) }
  })
}
