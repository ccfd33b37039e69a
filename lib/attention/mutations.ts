import 'server-only'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { canTreat } from '@/lib/auth/permissions'
import { transact } from '@/lib/db/transact'
import { failed, NOT_FOUND, ok, type Result } from '@/lib/result'
import { once } from '@/lib/submission/once'
import { now } from '@/lib/time/clock'
import { reasonsOfCourse } from './data'
import type { RestInput } from './schema'

/**
 * Puts one reason of a course to rest, by its key, with why. Returns the id of the rest. It holds while what gave rise
 * to the reason stays as it is. Fails with 'changed_meanwhile' where the reason does not stand, or not like that.
 */
export function putToRest(actor: Actor, courseId: string, key: string, input: RestInput): Promise<Result<string>> {
  return transact(async tx => {
    if (!canTreat(actor)) return NOT_FOUND
    const { clinicId, memberId: byId } = actor
    const course = await tx.course.findFirst({ where: { id: courseId, clinicId }, select: { patientId: true } })
    if (!course) return NOT_FOUND
    const { submission, why } = input
    return once(tx, actor, { key: submission, action: 'putToRest', body: { courseId, key, why } }, async () => {
      const found = (await reasonsOfCourse(actor, courseId, tx)).find(reason => reason.key === key)
      if (!found) return failed('changed_meanwhile', NOT_STANDING)
      const { reason, about, words } = found
      const rest = await tx.restedReason.create({
        data: { clinicId, courseId, reason, about, words, why, byId, at: now() },
        select: { id: true },
      })
      const { patientId } = course
      await audit(tx, actor, { action: 'rested_reason.put_to_rest', subjectId: rest.id, patientId })
      return ok(rest.id)
    })
  })
}

const NOT_STANDING =
  'This does not stand like that any more: it was put to rest, or something new was recorded. What you typed is still here; the dashboard shows what stands now.'

/** Takes a rest back, so that its reason stands again if it still holds. Returns the course's id. */
export function takeBack(actor: Actor, restId: string): Promise<Result<string>> {
  return transact(async tx => {
    if (!canTreat(actor)) return NOT_FOUND
    const { clinicId } = actor
    const rest = await tx.restedReason.findFirst({
      where: { id: restId, clinicId },
      select: { courseId: true, takenBackAt: true, course: { select: { patientId: true } } },
    })
    if (!rest) return NOT_FOUND
    // Twice is once: what was asked for holds already.
    if (rest.takenBackAt) return ok(rest.courseId)
    await tx.restedReason.updateMany({
      where: { id: restId, clinicId, takenBackAt: null },
      data: { takenBackAt: now(), takenBackById: actor.memberId },
    })
    const { patientId } = rest.course
    await audit(tx, actor, { action: 'rested_reason.taken_back', subjectId: restId, patientId })
    return ok(rest.courseId)
  })
}
