import 'server-only'
import { changesBetween, keepAmendment } from '@/lib/audit/amend'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { canTreat } from '@/lib/auth/permissions'
import { dayProblem } from '@/lib/course/dates'
import type { Tx } from '@/lib/db/client'
import { transact } from '@/lib/db/transact'
import type { Prisma } from '@/lib/generated/prisma/client'
import { answersFor } from '@/lib/response/answers-for'
import { addAnswer, responsesForAnswer } from '@/lib/response/mutations'
import { type FieldError, failed, ok, type Result } from '@/lib/result'
import { once } from '@/lib/submission/once'
import { type Day, today } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'
import type { AmendSessionInput, SessionInput } from './schema'

const NOT_FOUND = failed('not_found', 'This record was not found.')

const forSession = {
  patient: { select: { birthDate: true } },
  discharges: { where: { reopenedAt: null }, select: { dischargedOn: true } },
  responses: responsesForAnswer,
} satisfies Prisma.CourseInclude

/**
 * Records one treatment, with the patient's scores of that day unless there are none, all in one transaction.
 * Returns the session's id.
 */
export function recordSession(actor: Actor, courseId: string, input: SessionInput): Promise<Result<string>> {
  return transact(async tx => {
    if (!canTreat(actor)) return NOT_FOUND
    const { submission, ...body } = input
    const course = await tx.course.findFirst({ where: { id: courseId, clinicId: actor.clinicId }, include: forSession })
    if (!course) return NOT_FOUND
    const sent = { key: submission, action: 'recordSession', body: { courseId, ...body } }
    return once(tx, actor, sent, async () => {
      const wrong = sessionDayProblem(actor, course, input.treatedOn)
      const last = await tx.session.aggregate({ where: { courseId }, _max: { sequence: true } })
      const session = await tx.session.create({
        data: {
          clinicId: actor.clinicId,
          courseId,
          practitionerId: actor.memberId,
          createdById: actor.memberId,
          sequence: (last._max.sequence ?? 0) + 1,
          treatedOn: input.treatedOn,
          startTime: input.startTime,
          note: input.note,
        },
        select: { id: true },
      })
      const answer = await answerOf(tx, actor, course, input, session.id)
      if (!answer.ok && !answer.errors) return answer
      const refused = firstOfEach([...wrong, ...(answer.ok ? [] : (answer.errors ?? []))].map(moveToTreatment))
      if (refused.length > 0) return failed('invalid', undefined, refused)
      await audit(tx, actor, { action: 'session.recorded', subjectId: session.id, patientId: course.patientId })
      return ok(session.id)
    })
  })
}

type CourseForSession = Parameters<typeof addAnswer>[2]

/** The session's scores: an answer given for it already, none by choice, or new ones. */
async function answerOf(
  tx: Tx,
  actor: Actor,
  course: CourseForSession,
  input: SessionInput,
  sessionId: string,
): Promise<Result<string>> {
  if (input.responseId) return takeAnswer(tx, course, input, sessionId)
  if (input.notScored) return ok('')
  return addAnswer(tx, actor, course, input, { answeredOn: input.treatedOn, sessionId })
}

async function takeAnswer(
  tx: Tx,
  course: CourseForSession,
  { responseId, treatedOn }: SessionInput,
  sessionId: string,
): Promise<Result<string>> {
  const response = await tx.response.findFirst({ where: { id: responseId, courseId: course.id, sessionId: null } })
  if (!response) return failed('not_found', 'The scores were not found. Open this form anew.')
  if (!answersFor(response.answeredOn, treatedOn)) {
    return failed('invalid', undefined, [
      { field: 'treatedOn', message: 'The scores are not of this day or the 7 days before it. Choose to score again.' },
    ])
  }
  await tx.response.update({ where: { id: responseId }, data: { sessionId } })
  return ok(responseId)
}

/** The form has one day for both: the treatment's. */
const moveToTreatment = (error: FieldError) => (error.field === 'answeredOn' ? { ...error, field: 'treatedOn' } : error)

/** The first thing that is wrong with each field: one day can be too early for the course and for its first answer. */
const firstOfEach = (errors: FieldError[]) =>
  errors.filter(({ field }, index) => errors.findIndex(error => error.field === field) === index)

type CourseDays = { startedOn: string; patient: { birthDate: string }; discharges: { dischargedOn: string }[] }

function sessionDayProblem(actor: Actor, course: CourseDays, treatedOn: string) {
  const { timeZone } = actor.clinic
  const { birthDate } = course.patient
  const wrong = dayProblem('treatedOn', treatedOn, {
    today: today(timeZone),
    birthDate,
    startedOn: course.startedOn,
    timeZone,
  })
  const ended = course.discharges[0]?.dischargedOn
  if (wrong.length > 0 || !ended || treatedOn <= ended) return wrong
  const day = formatDay(ended, timeZone, 'long')
  return [{ field: 'treatedOn', message: `This course ended on ${day}. Reopen it first, or start a new course.` }]
}

/**
 * Corrects the day, time or note of a session; an answer given in it moves with its day. What is the same as before
 * leaves no trace. Returns the course's id.
 */
export function amendSession(actor: Actor, sessionId: string, input: AmendSessionInput): Promise<Result<string>> {
  return transact(async tx => {
    const session = await tx.session.findFirst({
      where: { id: sessionId, clinicId: actor.clinicId },
      include: {
        course: { include: forSession },
        response: { select: { id: true, sequence: true, answeredOn: true } },
      },
    })
    if (!session || !canTreat(actor)) return NOT_FOUND
    const { course, response } = session
    const { treatedOn, startTime, note } = input
    const wrong = sessionDayProblem(actor, course, treatedOn)
    if (wrong.length > 0) return failed('invalid', undefined, wrong)
    // An answer given earlier for this session keeps its own day.
    const moved = response?.answeredOn === session.treatedOn && treatedOn !== session.treatedOn ? response : null
    if (moved && !keepsOrder(course.responses, moved.sequence, treatedOn)) {
      return failed('invalid', undefined, [
        {
          field: 'treatedOn',
          message: 'The first answer of a course has to stay the earliest, and it belongs to this day.',
        },
      ])
    }
    const after = { treatedOn, startTime, note }
    const before = { treatedOn: session.treatedOn, startTime: session.startTime, note: session.note }
    const changes = changesBetween(before, after)
    if (changes.length === 0) return ok(session.courseId)
    const changed = await tx.session.updateMany({
      where: { id: sessionId, clinicId: actor.clinicId, version: input.version },
      data: { ...after, version: { increment: 1 } },
    })
    if (changed.count === 0) return failed('changed_meanwhile', CHANGED)
    if (moved) await moveAnswer(tx, actor, moved, treatedOn, input.reason)
    const kept = { subject: 'session', id: sessionId, version: input.version + 1 } as const
    await keepAmendment(tx, actor, kept, changes, input.reason)
    await audit(tx, actor, { action: 'session.amended', subjectId: sessionId, patientId: course.patientId })
    return ok(session.courseId)
  })
}

async function moveAnswer(
  tx: Tx,
  actor: Actor,
  { id, answeredOn }: { id: string; answeredOn: Day },
  to: Day,
  reason: string,
): Promise<void> {
  const { version } = await tx.response.update({
    where: { id },
    data: { answeredOn: to, version: { increment: 1 } },
    select: { version: true },
  })
  await keepAmendment(
    tx,
    actor,
    { subject: 'response', id, version },
    changesBetween({ answeredOn }, { answeredOn: to }),
    reason,
  )
}

const CHANGED =
  'Somebody corrected this session since you opened it. What you typed is still here: open the course in another tab to see what it says now.'

function keepsOrder(
  responses: { kind: string; sequence: number; answeredOn: string }[],
  moved: number,
  to: string,
): boolean {
  const days = responses.map(response => ({
    ...response,
    answeredOn: response.sequence === moved ? to : response.answeredOn,
  }))
  const first = days.find(response => response.kind === 'initial')
  return !first || days.every(response => response.answeredOn >= first.answeredOn)
}
