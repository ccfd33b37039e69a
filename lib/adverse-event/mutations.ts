import 'server-only'
import { changesBetween, keepAmendment } from '@/lib/audit/amend'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { canTreat } from '@/lib/auth/permissions'
import type { Tx } from '@/lib/db/client'
import { transact } from '@/lib/db/transact'
import { alsoWrong, type FieldError, failed, NOT_FOUND, ok, type Result } from '@/lib/result'
import { once } from '@/lib/submission/once'
import type { Day } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'
import { ownEvents } from './data'
import { nearestSession } from './nearest-session'
import { eventProblems } from './problems'
import { ADVERSE_EVENTS } from './reference'
import type { AdverseEventInput, AmendEventInput, NewEventInput } from './schema'

/** Records an event of a course, in a session of it or in none. Returns its id. */
export function addAdverseEvent(
  actor: Actor,
  of: { courseId: string; sessionId?: string },
  input: NewEventInput,
): Promise<Result<string>> {
  return transact(async tx => {
    const { submission, sessionId: _, ...event } = input
    const sessionId = of.sessionId || null
    const course = await courseOf(tx, actor, of.courseId)
    if (!course || !canTreat(actor)) return NOT_FOUND
    const session = course.sessions.find(({ id }) => id === sessionId)
    if (sessionId && !session) return NOT_FOUND
    const body = { courseId: of.courseId, sessionId, ...event }
    return once(tx, actor, { key: submission, action: 'addAdverseEvent', body }, async () => {
      const wrong = sessionProblem(actor, session, event.occurredOn)
      const { id: courseId, patientId } = course
      return alsoWrong(wrong, await insertAdverseEvent(tx, actor, { patientId, courseId, sessionId }, event))
    })
  })
}

/**
 * Records an event inside another write, such as the signing of a session. `of.sessionId` is the session at hand: an
 * event of an earlier day goes to the last session on or before it, or to none. What is wrong is said under `prefix`,
 * as the fields are called in the form around. Returns the event's id.
 */
export async function insertAdverseEvent(
  tx: Tx,
  actor: Actor,
  of: { patientId: string; courseId: string; sessionId: string | null },
  input: AdverseEventInput,
  prefix = '',
): Promise<Result<string>> {
  const course = await courseOf(tx, actor, of.courseId)
  if (!course || course.patientId !== of.patientId || !canTreat(actor)) return NOT_FOUND
  const session = course.sessions.find(({ id }) => id === of.sessionId)
  if (of.sessionId && !session) return NOT_FOUND
  const wrong = [
    ...eventProblems(actor, input, { birthDate: course.patient.birthDate, startedOn: course.startedOn }),
    ...(await unknownEvent(tx, actor, input.event)),
  ]
  if (wrong.length > 0) {
    return failed(
      'invalid',
      undefined,
      wrong.map(({ field, message }) => ({ field: `${prefix}${field}`, message })),
    )
  }
  const belongs =
    session && (session.treatedOn <= input.occurredOn ? session : nearestSession(course.sessions, input.occurredOn))
  const { patientId, courseId } = of
  const row = await tx.adverseEvent.create({
    data: {
      ...input,
      clinicId: actor.clinicId,
      patientId,
      courseId,
      sessionId: belongs?.id ?? null,
      createdById: actor.memberId,
    },
    select: { id: true },
  })
  await audit(tx, actor, { action: 'adverse_event.recorded', subjectId: row.id, patientId })
  return ok(row.id)
}

/**
 * Corrects an event or completes it, such as with the day on which it resolved; what it said before is kept. What is
 * the same as before leaves no trace. Returns its id.
 */
export function amendAdverseEvent(actor: Actor, eventId: string, input: AmendEventInput): Promise<Result<string>> {
  return transact(async tx => {
    const row = await tx.adverseEvent.findFirst({ where: { id: eventId, clinicId: actor.clinicId } })
    const course = row && (await courseOf(tx, actor, row.courseId))
    if (!row || !course || !canTreat(actor)) return NOT_FOUND
    const { version, reason, sessionId: chosen, ...event } = input
    const session = course.sessions.find(({ id }) => id === chosen)
    if (chosen && !session) return NOT_FOUND
    const around = { birthDate: course.patient.birthDate, startedOn: course.startedOn, recorded: row }
    const moved = chosen !== (row.sessionId ?? '') || event.occurredOn !== row.occurredOn
    const wrong = [
      ...eventProblems(actor, event, around),
      ...(event.event === row.event ? [] : await unknownEvent(tx, actor, event.event)),
      ...(moved ? sessionProblem(actor, session, event.occurredOn) : []),
    ]
    if (wrong.length > 0) return failed('invalid', undefined, wrong)
    const after = { ...event, sessionId: chosen || null }
    const changes = changesBetween<typeof after>(row, after)
    if (changes.length === 0) return ok(eventId)
    const changed = await tx.adverseEvent.updateMany({
      where: { id: eventId, clinicId: actor.clinicId, version },
      data: { ...after, version: { increment: 1 } },
    })
    if (changed.count === 0) return failed('changed_meanwhile', CHANGED)
    await keepAmendment(tx, actor, { subject: 'adverse_event', id: eventId, version: version + 1 }, changes, reason)
    await audit(tx, actor, { action: 'adverse_event.amended', subjectId: eventId, patientId: row.patientId })
    return ok(eventId)
  })
}

const CHANGED =
  'Somebody changed this event since you opened it. Nothing was saved yet, and what you typed is still here.'

function courseOf(tx: Tx, actor: Actor, courseId: string) {
  return tx.course.findFirst({
    where: { id: courseId, clinicId: actor.clinicId },
    select: {
      id: true,
      patientId: true,
      startedOn: true,
      patient: { select: { birthDate: true } },
      sessions: { select: { id: true, treatedOn: true }, orderBy: [{ treatedOn: 'asc' }, { sequence: 'asc' }] },
    },
  })
}

async function unknownEvent(tx: Tx, actor: Actor, event: string): Promise<FieldError[]> {
  if (event === '' || ADVERSE_EVENTS.some(({ key }) => key === event)) return []
  const own = await ownEvents(actor, tx)
  if (own.some(({ id, withdrawn }) => id === event && !withdrawn)) return []
  return [{ field: 'event', message: 'This is not in the list any more. Choose another, or describe it.' }]
}

function sessionProblem(actor: Actor, session: { treatedOn: Day } | undefined, occurredOn: Day): FieldError[] {
  if (!session || session.treatedOn <= occurredOn) return []
  const day = formatDay(session.treatedOn, actor.clinic.timeZone, 'long')
  const message = `This session was on ${day}, after the event. Choose an earlier session, or none.`
  return [{ field: 'sessionId', message }]
}
