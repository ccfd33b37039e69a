import 'server-only'
import { eventOf, readReaction } from '@/lib/adverse-event/event-of'
import { eventFromMissingNeedle } from '@/lib/adverse-event/missing-needle'
import { insertAdverseEvent } from '@/lib/adverse-event/mutations'
import type { AdverseEventInput } from '@/lib/adverse-event/schema'
import { changesBetween, keepAmendment } from '@/lib/audit/amend'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { canTreat } from '@/lib/auth/permissions'
import { keptCautions, missingReasons } from '@/lib/caution/kept'
import type { Tx } from '@/lib/db/client'
import { transact } from '@/lib/db/transact'
import type { Values } from '@/lib/draft/merge'
import { endDraft } from '@/lib/draft/mutations'
import { valuesOf } from '@/lib/draft/schema'
import type { Prisma } from '@/lib/generated/prisma/client'
import { giveAdvice } from '@/lib/home-advice/mutations'
import { answersFor } from '@/lib/response/answers-for'
import { addAnswer, responsesForAnswer, settleInitial, wakeCourse } from '@/lib/response/mutations'
import { alsoWrong, type FieldError, failed, invalid, NOT_FOUND, ok, type Result } from '@/lib/result'
import { once } from '@/lib/submission/once'
import { now } from '@/lib/time/clock'
import type { Day } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'
import { dayProblem } from '@/lib/visit-day/day-problem'
import { treatmentOfCourse, treatmentOfSession } from './data'
import type { AmendSessionInput, SessionInput } from './schema'
import { electroProblems, hasMissingNeedle, needleProblems } from './signing'
import { treatmentColumns } from './treatment'

const forSession = {
  patient: { select: { birthDate: true } },
  discharges: { where: { reopenedAt: null }, select: { dischargedOn: true } },
  responses: responsesForAnswer,
  _count: { select: { sessions: true } },
} satisfies Prisma.CourseInclude

/**
 * Signs one treatment, with the patient's scores of that day unless there are none, all in one transaction. Its draft
 * ends with it (`form` is what was sent, as it was typed). Returns the session's id.
 */
export async function signSession(
  actor: Actor,
  courseId: string,
  input: SessionInput,
  form: Values = {},
): Promise<Result<string>> {
  const { wrong: unread, prescription, cautions } = await treatmentOfCourse(actor, courseId, input)
  return transact(async tx => {
    if (!canTreat(actor)) return NOT_FOUND
    const { submission, draftBase, draftSent, ...body } = input
    const course = await tx.course.findFirst({ where: { id: courseId, clinicId: actor.clinicId }, include: forSession })
    if (!course) return NOT_FOUND
    const sent = { key: submission, action: 'signSession', body: { courseId, ...body } }
    return once(tx, actor, sent, async () => {
      const known = { base: valuesOf(draftBase), sent: valuesOf(draftSent), form }
      const ended = await endDraft(tx, actor, { draftId: submission, courseId, ...known })
      if (!ended.ok) return ended
      const reaction = readReaction(input, { first: course._count.sessions === 0 })
      const unwanted = eventOf(input, 'today.')
      const wrong = [
        ...sessionDayProblem(actor, course, input.treatedOn),
        ...unread,
        ...needleProblems(input),
        ...electroProblems(input),
        ...missingReasons(cautions, input.cautionAnswers),
        ...(reaction.ok ? [] : (reaction.errors ?? [])),
        ...(unwanted.ok ? [] : (unwanted.errors ?? [])),
      ]
      const last = await tx.session.aggregate({ where: { courseId }, _max: { sequence: true } })
      const session = await tx.session.create({
        data: {
          clinicId: actor.clinicId,
          courseId,
          practitionerId: actor.memberId,
          createdById: actor.memberId,
          sequence: (last._max.sequence ?? 0) + 1,
          treatedOn: input.treatedOn,
          ...visitColumns(input),
          prescription,
          homeDone: input.homeDone,
          homeNote: input.homeNote,
          cautions: JSON.stringify(keptCautions(cautions, input.cautionAnswers)),
          signedAt: now(),
          signedById: actor.memberId,
        },
        select: { id: true },
      })
      const answer = alsoWrong(wrong, await answerOf(tx, actor, course, input, session.id))
      if (!answer.ok) return answer
      const of = { patientId: course.patientId, courseId, sessionId: session.id }
      const events = await keepEvents(tx, actor, of, input, {
        'event.': reaction.ok ? reaction.value.event : null,
        'today.': unwanted.ok ? unwanted.value : null,
      })
      if (!events.ok) return events
      await wakeCourse(tx, actor, course)
      const advice = await giveAdvice(tx, actor, session.id, input.homeAdvice)
      if (!advice.ok) return advice
      await audit(tx, actor, { action: 'session.signed', subjectId: session.id, patientId: course.patientId })
      return ok(session.id)
    })
  })
}

type Place = { patientId: string; courseId: string; sessionId: string }

/**
 * The adverse events of a session: a reaction recorded in full, what happened today, each by the prefix of its fields,
 * and a needle that was not counted out.
 */
async function keepEvents(
  tx: Tx,
  actor: Actor,
  of: Place,
  input: SessionInput,
  written: Record<string, AdverseEventInput | null>,
): Promise<Result<null>> {
  for (const [prefix, event] of Object.entries(written)) {
    const kept = event && (await insertAdverseEvent(tx, actor, of, event, prefix))
    if (kept && !kept.ok) return kept
  }
  if (!hasMissingNeedle(input)) return ok(null)
  const missing = eventFromMissingNeedle({ account: input.missingNeedle, treatedOn: input.treatedOn })
  const kept = await insertAdverseEvent(tx, actor, of, missing)
  return kept.ok ? ok(null) : kept
}

const visitColumns = (input: Omit<AmendSessionInput, 'version' | 'reason' | 'cautionAnswers'>) => ({
  startTime: input.startTime,
  reaction: input.reaction ?? 'not_asked',
  reactionNote: input.reaction === 'some' ? input.reactionNote : '',
  ...treatmentColumns(input),
})

type CourseForSession = Parameters<typeof addAnswer>[2]

/** The session's scores: an answer given for it already, none by choice, or new ones. */
async function answerOf(
  tx: Tx,
  actor: Actor,
  course: CourseForSession,
  input: SessionInput,
  sessionId: string,
): Promise<Result<string>> {
  if (input.responseId) return takeAnswer(tx, actor, course, input, sessionId)
  if (input.notScored) return ok('')
  return addAnswer(tx, actor, course, input, { answeredOn: input.treatedOn, sessionId, mayGoUnscored: true })
}

async function takeAnswer(
  tx: Tx,
  actor: Actor,
  course: CourseForSession,
  { responseId, treatedOn }: SessionInput,
  sessionId: string,
): Promise<Result<string>> {
  const standingAlone = { id: responseId, clinicId: actor.clinicId, courseId: course.id, sessionId: null }
  const response = await tx.response.findFirst({ where: standingAlone, select: { answeredOn: true } })
  if (!response) return failed('not_found', SCORES_NOT_FOUND)
  if (!answersFor(response.answeredOn, treatedOn)) {
    return invalid('treatedOn', 'The scores are not of this day or the 7 days before it. Choose to score again.')
  }
  const taken = await tx.response.updateMany({
    where: standingAlone,
    data: { sessionId, version: { increment: 1 } },
  })
  if (taken.count === 0) return failed('not_found', SCORES_NOT_FOUND)
  const { patientId } = course
  await audit(tx, actor, { action: 'response.taken_for_session', subjectId: responseId, patientId })
  return ok(responseId)
}

const SCORES_NOT_FOUND = 'The scores were not found. Open this form anew.'

type CourseDays = { startedOn: string; patient: { birthDate: string }; discharges: { dischargedOn: string }[] }

function sessionDayProblem(actor: Actor, course: CourseDays, treatedOn: Day): FieldError[] {
  const { startedOn, patient } = course
  const wrong = dayProblem(actor, 'treatedOn', treatedOn, { birthDate: patient.birthDate, startedOn })
  const ended = course.discharges[0]?.dischargedOn
  if (wrong.length > 0 || !ended || treatedOn <= ended) return wrong
  const day = formatDay(ended, actor.clinic.timeZone, 'long')
  return [{ field: 'treatedOn', message: `This course ended on ${day}. Reopen it first, or start a new course.` }]
}

/**
 * Corrects what a session says; an answer given in it moves with its day, and a needle that turns out to be missing is
 * an adverse event, as it is at the signing. What is the same as before leaves no trace. Returns the course's id.
 */
export async function amendSession(actor: Actor, sessionId: string, input: AmendSessionInput): Promise<Result<string>> {
  const { wrong: unread, prescription, cautions } = await treatmentOfSession(actor, sessionId, input)
  return transact(async tx => {
    const session = await tx.session.findFirst({
      where: { id: sessionId, clinicId: actor.clinicId },
      include: {
        course: { include: forSession },
        response: { select: { id: true, answeredOn: true } },
      },
    })
    if (!session || !canTreat(actor)) return NOT_FOUND
    const { course, response } = session
    const { treatedOn } = input
    // A day that stays is not judged again: a change of the clinic's time zone must not lock yesterday's record.
    // Cautions belong to what was done: a correction of anything else leaves those that were shown.
    const treatedOtherwise = prescription !== session.prescription || input.modality !== session.modalities
    const kept = treatedOtherwise ? JSON.stringify(keptCautions(cautions, input.cautionAnswers)) : session.cautions
    const wrong = [
      ...(treatedOn === session.treatedOn ? [] : sessionDayProblem(actor, course, treatedOn)),
      ...unread,
      ...(treatedOtherwise ? missingReasons(cautions, input.cautionAnswers) : []),
      ...(neverCounted(session, input) ? [] : needleProblems(input)),
      ...electroProblems(input),
    ]
    if (wrong.length > 0) return failed('invalid', undefined, wrong)
    const moves = treatedOn !== session.treatedOn
    // An answer given earlier for this session keeps its own day.
    const moved = moves && response?.answeredOn === session.treatedOn ? response : null
    if (moves && response && !moved && !answersFor(response.answeredOn, treatedOn)) {
      const day = formatDay(response.answeredOn, actor.clinic.timeZone, 'long')
      return invalid(
        'treatedOn',
        `The scores of this session were given on ${day}. Choose that day or one of the 7 days after it.`,
      )
    }
    const after = { treatedOn, ...visitColumns(input), prescription, cautions: kept }
    const before = Object.fromEntries(Object.keys(after).map(field => [field, session[field as keyof typeof after]]))
    const changes = changesBetween(before, after)
    if (changes.length === 0) return ok(session.courseId)
    const changed = await tx.session.updateMany({
      where: { id: sessionId, clinicId: actor.clinicId, version: input.version },
      data: { ...after, version: { increment: 1 } },
    })
    if (changed.count === 0) return failed('changed_meanwhile', CHANGED)
    if (moved) {
      await moveAnswer(tx, actor, moved, treatedOn, input.reason)
      await settleInitial(tx, actor, course, input.reason)
    }
    if (hasMissingNeedle(input) && !hasMissingNeedle(session)) {
      const of = { patientId: course.patientId, courseId: course.id, sessionId }
      const missing = eventFromMissingNeedle({ account: input.missingNeedle, treatedOn, noted: 'corrected' })
      const event = await insertAdverseEvent(tx, actor, of, missing)
      if (!event.ok) return event
    }
    const of = { subject: 'session', id: sessionId, version: input.version + 1 } as const
    await keepAmendment(tx, actor, of, changes, input.reason)
    await audit(tx, actor, { action: 'session.amended', subjectId: sessionId, patientId: course.patientId })
    return ok(session.courseId)
  })
}

/** Needles of a session that was brought in were counted by nobody here, and nobody can count them now. */
const neverCounted = (session: { importId: string | null; needlesIn: number | null }, input: AmendSessionInput) =>
  session.importId !== null && session.needlesIn === null && input.needlesIn === null && input.needlesOut === null

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
  'Somebody corrected this session since you opened it. Nothing was saved yet, and what you typed is still here.'
