import 'server-only'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { canTreat } from '@/lib/auth/permissions'
import type { Tx } from '@/lib/db/client'
import { transact } from '@/lib/db/transact'
import { COURSE_CHANGED, failed, invalid, NOT_FOUND, ok, type Result } from '@/lib/result'
import { now } from '@/lib/time/clock'
import { formatDay } from '@/lib/time/format'
import { dayProblem } from '@/lib/visit-day/day-problem'
import type { DischargeInput, ReopenInput } from './schema'

/** Ends a course on a day, with a reason. Returns the course's id. */
export function dischargeCourse(actor: Actor, courseId: string, input: DischargeInput): Promise<Result<string>> {
  return transact(async tx => {
    const course = await courseOf(tx, actor, courseId)
    if (!course || !canTreat(actor)) return NOT_FOUND
    if (course.discharges.length > 0) return failed('changed_meanwhile', 'This course is discharged already.')
    const { startedOn, patient } = course
    const around = { birthDate: patient.birthDate, startedOn }
    const wrong = dayProblem(actor, 'dischargedOn', input.dischargedOn, around)
    if (wrong.length > 0) return failed('invalid', undefined, wrong)
    const last = course.sessions[0]?.treatedOn
    if (last && input.dischargedOn < last) {
      return invalid(
        'dischargedOn',
        `The last session was on ${formatDay(last, actor.clinic.timeZone, 'long')}. Choose that day or a later one.`,
      )
    }
    if (!(await claim(tx, actor, courseId, input.version))) return failed('changed_meanwhile', COURSE_CHANGED)
    const { dischargedOn, reason, note } = input
    const by = { clinicId: actor.clinicId, courseId, byId: actor.memberId }
    await tx.discharge.create({ data: { ...by, dischargedOn, reason, note } })
    await audit(tx, actor, { action: 'course.discharged', subjectId: courseId, patientId: course.patientId })
    return ok(courseId)
  })
}

/** Opens a discharged course again; the discharge stays in its history. Returns the course's id. */
export function reopenCourse(actor: Actor, courseId: string, input: ReopenInput): Promise<Result<string>> {
  return transact(async tx => {
    const course = await courseOf(tx, actor, courseId)
    if (!course || !canTreat(actor)) return NOT_FOUND
    if (course.discharges.length === 0) return failed('changed_meanwhile', 'This course is open already.')
    if (!(await claim(tx, actor, courseId, input.version))) return failed('changed_meanwhile', COURSE_CHANGED)
    await tx.discharge.updateMany({
      where: { courseId, clinicId: actor.clinicId, reopenedAt: null },
      data: { reopenedAt: now(), reopenedById: actor.memberId, reopenReason: input.reason },
    })
    await audit(tx, actor, { action: 'course.reopened', subjectId: courseId, patientId: course.patientId })
    return ok(courseId)
  })
}

function courseOf(tx: Tx, actor: Actor, courseId: string) {
  return tx.course.findFirst({
    where: { id: courseId, clinicId: actor.clinicId },
    include: {
      patient: { select: { birthDate: true } },
      discharges: { where: { reopenedAt: null } },
      sessions: { select: { treatedOn: true }, orderBy: { treatedOn: 'desc' }, take: 1 },
    },
  })
}

async function claim(tx: Tx, actor: Actor, courseId: string, version: number): Promise<boolean> {
  const claimed = await tx.course.updateMany({
    where: { id: courseId, clinicId: actor.clinicId, version },
    // What is ended or opened again is no longer left as it was brought in.
    data: { version: { increment: 1 }, resting: false },
  })
  return claimed.count === 1
}
