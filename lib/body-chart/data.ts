import 'server-only'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { memberNames } from '@/lib/auth/member-names'
import { db } from '@/lib/db/client'
import type { Day } from '@/lib/time/day'
import { type Mark, parseMarks } from './marks'

export type BodyChartView = {
  id: string
  sessionId: string | null
  drawnOn: Day
  marks: Mark[]
  note: string
  by: string
  version: number
}

/**
 * The body charts of a course, the first one first; [] where the clinic has no such course. The page that shows them
 * has left the audit row of its view.
 */
export async function bodyChartsOf(actor: Actor, courseId: string): Promise<BodyChartView[]> {
  const rows = await db.bodyChart.findMany({
    where: { courseId, clinicId: actor.clinicId },
    orderBy: [{ drawnOn: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
  })
  if (rows.length === 0) return []
  const nameOf = await memberNames(actor)
  return rows.map(({ id, sessionId, drawnOn, areas, note, drawnById, version }) => ({
    id,
    sessionId,
    drawnOn,
    marks: parseMarks(areas),
    note,
    by: nameOf(drawnById),
    version,
  }))
}

export type BodyChartForAmending = {
  id: string
  courseId: string
  drawnOn: Day
  /** The stored JSON of the marks. */
  areas: string
  note: string
  version: number
}

/** A body chart as its correction starts, or null where the clinic has none of this id. Leaves an audit row. */
export async function bodyChartForAmending(actor: Actor, chartId: string): Promise<BodyChartForAmending | null> {
  const row = await db.bodyChart.findFirst({
    where: { id: chartId, clinicId: actor.clinicId },
    select: {
      id: true,
      courseId: true,
      drawnOn: true,
      areas: true,
      note: true,
      version: true,
      course: { select: { patientId: true } },
    },
  })
  if (!row) return null
  const { course, ...chart } = row
  await audit(db, actor, { action: 'body_chart.viewed', subjectId: row.id, patientId: course.patientId })
  return chart
}
