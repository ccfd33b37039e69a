import 'server-only'
import { changesBetween, keepAmendment } from '@/lib/audit/amend'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { canTreat } from '@/lib/auth/permissions'
import type { Tx } from '@/lib/db/client'
import { transact } from '@/lib/db/transact'
import { failed, invalid, NOT_FOUND, ok, type Result } from '@/lib/result'
import { once } from '@/lib/submission/once'
import type { Day } from '@/lib/time/day'
import { dayProblem } from '@/lib/visit-day/day-problem'
import { type Mark, printMarks } from './marks'
import type { AmendBodyChartInput, BodyChartInput } from './schema'

/** Whose chart it is. A chart drawn at the intake has the intake's `id`: it is corrected with it. */
export type ChartPlace = { courseId: string; patientId: string; sessionId?: string | null; id?: string }

/**
 * Keeps a body chart inside a transaction that has checked the course, the day and who may treat. Returns its id.
 */
export async function insertBodyChart(
  tx: Tx,
  actor: Actor,
  { courseId, patientId, sessionId = null, id }: ChartPlace,
  input: { drawnOn: Day; chart: readonly Mark[]; note?: string },
): Promise<string> {
  const chart = await tx.bodyChart.create({
    data: {
      ...(id && { id }),
      clinicId: actor.clinicId,
      courseId,
      sessionId,
      drawnOn: input.drawnOn,
      areas: printMarks(input.chart),
      note: input.note ?? '',
      drawnById: actor.memberId,
    },
    select: { id: true },
  })
  await audit(tx, actor, { action: 'body_chart.drawn', subjectId: chart.id, patientId })
  return chart.id
}

/** Draws the chart of a course anew, on a day from its start to today. Returns the chart's id. */
export function addBodyChart(actor: Actor, courseId: string, input: BodyChartInput): Promise<Result<string>> {
  return transact(async tx => {
    if (!canTreat(actor)) return NOT_FOUND
    const course = await tx.course.findFirst({ where: { id: courseId, clinicId: actor.clinicId }, select: forChart })
    if (!course) return NOT_FOUND
    const { submission, ...body } = input
    return once(tx, actor, { key: submission, action: 'addBodyChart', body: { courseId, ...body } }, async () => {
      const wrong = problemsOf(actor, course, input)
      if (!wrong.ok) return wrong
      return ok(await insertBodyChart(tx, actor, { courseId, patientId: course.patientId }, input))
    })
  })
}

/** Corrects the day, the marks or the note of a chart; what it said is kept. Returns the course's id. */
export function amendBodyChart(actor: Actor, chartId: string, input: AmendBodyChartInput): Promise<Result<string>> {
  return transact(async tx => {
    const chart = await tx.bodyChart.findFirst({
      where: { id: chartId, clinicId: actor.clinicId },
      select: { courseId: true, drawnOn: true, areas: true, note: true, course: { select: forChart } },
    })
    if (!chart || !canTreat(actor)) return NOT_FOUND
    const { course, courseId, ...before } = chart
    const wrong = problemsOf(actor, course, input, chart.drawnOn)
    if (!wrong.ok) return wrong
    const after = { drawnOn: input.drawnOn, areas: printMarks(input.chart), note: input.note }
    const changes = changesBetween(before, after)
    if (changes.length === 0) return ok(courseId)
    const changed = await tx.bodyChart.updateMany({
      where: { id: chartId, clinicId: actor.clinicId, version: input.version },
      data: { ...after, version: { increment: 1 } },
    })
    if (changed.count === 0) return failed('changed_meanwhile', CHANGED)
    // An intake that is open for correction elsewhere holds this chart as it was: it has to be told.
    await tx.intake.updateMany({
      where: { id: chartId, clinicId: actor.clinicId },
      data: { version: { increment: 1 } },
    })
    const kept = { subject: 'body_chart', id: chartId, version: input.version + 1 } as const
    await keepAmendment(tx, actor, kept, changes, input.reason)
    await audit(tx, actor, { action: 'body_chart.amended', subjectId: chartId, patientId: course.patientId })
    return ok(courseId)
  })
}

const CHANGED =
  'Somebody corrected this body chart since you opened it. Nothing was saved yet, and what you marked is still here.'

const forChart = { patientId: true, startedOn: true, patient: { select: { birthDate: true } } } as const

type CourseDays = { startedOn: Day; patient: { birthDate: Day } }
type Drawn = { drawnOn: Day; chart: Mark[]; nothing: boolean }

/** What is wrong with a chart. A day that stays `asBefore` is not judged again. */
function problemsOf(actor: Actor, course: CourseDays, input: Drawn, asBefore?: Day): Result<null> {
  const { startedOn, patient } = course
  const { drawnOn, chart, nothing } = input
  const around = { birthDate: patient.birthDate, startedOn }
  const wrong = drawnOn === asBefore ? [] : dayProblem(actor, 'drawnOn', drawnOn, around)
  if (wrong.length > 0) return failed('invalid', undefined, wrong)
  if (chart.length === 0 && !nothing) return invalid('chart', 'Mark an area, or tick that nothing hurts.')
  if (chart.length > 0 && nothing) return invalid('nothing', 'Areas are marked as well. Take one of the two back.')
  return ok(null)
}
