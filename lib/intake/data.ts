import 'server-only'
import { type Amendment, amendmentsOf } from '@/lib/audit/data'
import type { Actor } from '@/lib/auth/actor'
import { type Mark, parseMarks } from '@/lib/body-chart/marks'
import { db } from '@/lib/db/client'
import type { Day } from '@/lib/time/day'

/** What was asked at the start of a course; '' where it was not. */
export type Asked = {
  complaint: string
  since: string
  onset: string
  better: string
  worse: string
  tried: string
  medicalHistory: string
  medication: string
  work: string
  found: string
}

export type IntakeView = Asked & {
  id: string
  takenOn: Day
  by: string
  version: number
  /** The body chart drawn with it; [] where none was. */
  marks: Mark[]
}

/**
 * The intake of a course, or null where none was taken or the clinic has no such course. The page that shows it has
 * left the audit row of its view.
 */
export async function intakeOf(actor: Actor, courseId: string): Promise<IntakeView | null> {
  const row = await db.intake.findFirst({ where: { courseId, clinicId: actor.clinicId } })
  if (!row) return null
  const [chart, member] = await Promise.all([
    db.bodyChart.findFirst({ where: { id: row.id, clinicId: actor.clinicId }, select: { areas: true } }),
    db.member.findFirst({ where: { id: row.takenById, clinicId: actor.clinicId }, select: { name: true } }),
  ])
  const { clinicId: _, courseId: __, takenById: ___, createdAt: ____, ...intake } = row
  return { ...intake, by: member?.name ?? '', marks: parseMarks(chart?.areas ?? '') }
}

/** The corrections of an intake and of the chart drawn with it, the latest first. */
export async function intakeHistory(actor: Actor, intakeId: string): Promise<Amendment[]> {
  const subjects = ['intake', 'body_chart']
  const both = await Promise.all(subjects.map(subject => amendmentsOf(actor, subject, intakeId)))
  return both.flat().sort((a, b) => b.at.getTime() - a.at.getTime())
}
