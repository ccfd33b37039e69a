import 'server-only'
import { changesBetween, keepAmendment } from '@/lib/audit/amend'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { canTreat } from '@/lib/auth/permissions'
import { printMarks } from '@/lib/body-chart/marks'
import { insertBodyChart } from '@/lib/body-chart/mutations'
import type { Tx } from '@/lib/db/client'
import { transact } from '@/lib/db/transact'
import { failed, NOT_FOUND, ok, type Result } from '@/lib/result'
import { once } from '@/lib/submission/once'
import { dayProblem } from '@/lib/visit-day/day-problem'
import type { AmendIntakeInput, IntakeInput } from './schema'

const forIntake = { patientId: true, startedOn: true, patient: { select: { birthDate: true } }, intake: true } as const

const courseOf = (tx: Tx, actor: Actor, courseId: string) =>
  tx.course.findFirst({ where: { id: courseId, clinicId: actor.clinicId }, select: forIntake })

/**
 * Keeps what was asked at the start of a course, once for each course, with its body chart where areas are marked.
 * Returns the intake's id.
 */
export function takeIntake(actor: Actor, courseId: string, input: IntakeInput): Promise<Result<string>> {
  return transact(async tx => {
    if (!canTreat(actor)) return NOT_FOUND
    const course = await courseOf(tx, actor, courseId)
    if (!course) return NOT_FOUND
    const { submission, ...body } = input
    return once(tx, actor, { key: submission, action: 'takeIntake', body: { courseId, ...body } }, async () => {
      if (course.intake) return failed('already_sent', TAKEN)
      const { patientId, startedOn, patient } = course
      const wrong = dayProblem(actor, 'takenOn', input.takenOn, { birthDate: patient.birthDate, startedOn })
      if (wrong.length > 0) return failed('invalid', undefined, wrong)
      const { chart, ...asked } = body
      const { id } = await tx.intake.create({
        data: { ...asked, clinicId: actor.clinicId, courseId, takenById: actor.memberId },
        select: { id: true },
      })
      await audit(tx, actor, { action: 'intake.taken', subjectId: id, patientId })
      if (chart.length > 0) {
        await insertBodyChart(tx, actor, { courseId, patientId, id }, { drawnOn: asked.takenOn, chart })
      }
      return ok(id)
    })
  })
}

const TAKEN =
  'The intake of this course was taken meanwhile. What you typed is still here: open the intake in another tab to see what it says, and correct it there.'

/** Corrects the intake of a course and the body chart drawn with it; what they said is kept. Returns the course's id. */
export function amendIntake(actor: Actor, courseId: string, input: AmendIntakeInput): Promise<Result<string>> {
  return transact(async tx => {
    const course = await courseOf(tx, actor, courseId)
    if (!course?.intake || !canTreat(actor)) return NOT_FOUND
    const { patientId, startedOn, patient, intake } = course
    const { reason, version, chart, ...after } = input
    // A day that stays is not judged again: the start of the course may have moved since.
    const around = { birthDate: patient.birthDate, startedOn }
    const wrong = after.takenOn === intake.takenOn ? [] : dayProblem(actor, 'takenOn', after.takenOn, around)
    if (wrong.length > 0) return failed('invalid', undefined, wrong)
    const changes = changesBetween(pick(intake, after), after)
    const redraw = await chartChange(tx, actor, intake.id, { drawnOn: after.takenOn, areas: printMarks(chart) })
    if (changes.length === 0 && redraw.changes.length === 0) return ok(courseId)
    const changed = await tx.intake.updateMany({
      where: { id: intake.id, clinicId: actor.clinicId, version },
      data: { ...after, version: { increment: 1 } },
    })
    if (changed.count === 0) return failed('changed_meanwhile', CHANGED)
    if (changes.length > 0) {
      const kept = { subject: 'intake', id: intake.id, version: version + 1 } as const
      await keepAmendment(tx, actor, kept, changes, reason)
      await audit(tx, actor, { action: 'intake.amended', subjectId: intake.id, patientId })
    }
    if (redraw.changes.length === 0) return ok(courseId)
    if (redraw.drawn) await redrawChart(tx, actor, intake.id, redraw, { reason, patientId })
    else {
      const place = { courseId, patientId, id: intake.id }
      await insertBodyChart(tx, actor, place, { drawnOn: after.takenOn, chart })
      const kept = { subject: 'body_chart', id: intake.id, version: 1 } as const
      await keepAmendment(tx, actor, kept, redraw.changes, reason)
    }
    return ok(courseId)
  })
}

const CHANGED =
  'Somebody corrected this intake since you opened it. Nothing was saved yet, and what you typed is still here.'

/** The fields of a record that a form has as well. */
function pick<T extends object>(record: object, like: T): T {
  const all = new Map(Object.entries(record))
  return Object.fromEntries(Object.keys(like).map(field => [field, all.get(field)])) as T
}

type Redraw = { drawn: boolean; after: { drawnOn: string; areas: string }; changes: ReturnType<typeof changesBetween> }

/** What a correction changes in the chart of an intake: in one that is there, or by adding one. */
async function chartChange(tx: Tx, actor: Actor, id: string, after: Redraw['after']): Promise<Redraw> {
  const chart = await tx.bodyChart.findFirst({
    where: { id, clinicId: actor.clinicId },
    select: { drawnOn: true, areas: true },
  })
  const before = chart ?? { drawnOn: after.drawnOn, areas: '[]' }
  return { drawn: chart !== null, after, changes: changesBetween(before, after) }
}

async function redrawChart(
  tx: Tx,
  actor: Actor,
  id: string,
  { after, changes }: Redraw,
  { reason, patientId }: { reason: string; patientId: string },
): Promise<void> {
  const { version } = await tx.bodyChart.update({
    where: { id },
    data: { ...after, version: { increment: 1 } },
    select: { version: true },
  })
  await keepAmendment(tx, actor, { subject: 'body_chart', id, version }, changes, reason)
  await audit(tx, actor, { action: 'body_chart.amended', subjectId: id, patientId })
}
