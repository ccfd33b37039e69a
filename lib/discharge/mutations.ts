import 'server-only'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { canTreat } from '@/lib/auth/permissions'
import { dayProblem } from '@/lib/course/dates'
import { COURSE_CHANGED } from '@/lib/course/mutations'
import type { DischargeInput, ReopenInput } from '@/lib/course/schema'
import type { Tx } from '@/lib/db/client'
import { transact } from '@/lib/db/transact'
import { failed, invalid, ok, type Result } from '@/lib/result'
import { now } from '@/lib/time/clock'
import { today } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'

const NOT_FOUND = failed('not_found', 'This record was not found.')

/** Ends a course on a day, with a reason. Returns the course's id. */
export function dischargeCourse(actor: Actor, courseId: string, input: DischargeInput): Promise<Result<string>> {
  return transact(async tx => {
    const course = await courseOf(tx, actor, courseId)
    if (!course || !canTreat(actor)) return NOT_FOUND
    if (course.discharges.length > 0) return failed('changed_meanwhile', 'This course is discharged already.')
    const { timeZone } = actor.clinic
    const { birthDate } = course.patient
    const around = { today: today(timeZone), birthDate, startedOn: course.startedOn, timeZone }
    const wrong = dayProblem('dischargedOn', input.dischargedOn, around)
    if (wrong.length > 0) return failed('invalid', undefined, wrong)
    const last = course.sessions[0]?.treatedOn
    if (last && input.dischargedOn < last) {
      return invalid(
        'dischargedOn',
        `The last session was on ${formatDay(last, timeZone, 'long')}. Choose that day or a later one.`,
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
    data: { version: { increment: 1 } },
  })
  return claimed.count === 1
}
