import 'server-only'
import { changesBetween, keepAmendment } from '@/lib/audit/amend'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { canTreat } from '@/lib/auth/permissions'
import type { Tx } from '@/lib/db/client'
import { transact } from '@/lib/db/transact'
import { addAnswer } from '@/lib/response/mutations'
import { alsoWrong, type FieldError, failed, NOT_FOUND, ok, type Result } from '@/lib/result'
import { once } from '@/lib/submission/once'
import { formatDay } from '@/lib/time/format'
import { dayProblem } from '@/lib/visit-day/day-problem'
import type { AmendCourseInput, StartCourseInput } from './schema'

/**
 * Starts a course of treatment for one problem, with the patient's own words and, unless there are none yet, the
 * baseline scores, all in one transaction. Returns the course's id.
 */
export function startCourse(actor: Actor, patientId: string, input: StartCourseInput): Promise<Result<string>> {
  return transact(async tx => {
    if (!canTreat(actor)) return NOT_FOUND
    const { submission, ...body } = input
    const patient = await tx.patient.findFirst({ where: { id: patientId, clinicId: actor.clinicId } })
    if (!patient) return NOT_FOUND
    const sent = { key: submission, action: 'startCourse', body: { patientId, ...body } }
    return once(tx, actor, sent, async () => {
      const { startedOn } = input
      const wrong = dayProblem(actor, 'startedOn', startedOn, { birthDate: patient.birthDate, startedOn })
      const treats = await canBeTreatedBy(tx, actor, input.practitionerId)
      if (!treats) wrong.push(NOBODY)
      // With nobody to treat, the actor stands in until all that is wrong is found and the transaction rolls back.
      const plan = { ...planOf(input), ...(treats ? {} : { practitionerId: actor.memberId }) }
      const course = await tx.course.create({
        data: { ...plan, clinicId: actor.clinicId, patientId, createdById: actor.memberId },
      })
      const given = { answeredOn: startedOn, sessionId: null, mayGoUnscored: true }
      const answer = input.notScored ? ok('') : await addAnswer(tx, actor, { ...course, responses: [] }, input, given)
      const checked = alsoWrong(wrong, answer)
      if (!checked.ok) return checked
      await audit(tx, actor, { action: 'course.started', subjectId: course.id, patientId })
      return ok(course.id)
    })
  })
}

const NOBODY = { field: 'practitionerId', message: 'Choose somebody who works here today.' }

const planOf = ({
  problem,
  startedOn,
  plannedSessions,
  practitionerId,
  symptom1Words,
  symptom2Words,
  activityWords,
}: Plan) => ({
  problem,
  startedOn,
  plannedSessions,
  practitionerId,
  symptom1Words,
  symptom2Words,
  activityWords,
})

type Plan = Pick<
  StartCourseInput,
  'problem' | 'startedOn' | 'plannedSessions' | 'practitionerId' | 'symptom1Words' | 'symptom2Words' | 'activityWords'
>

async function canBeTreatedBy(tx: Tx, actor: Actor, practitionerId: string): Promise<boolean> {
  return (await tx.member.count({ where: { id: practitionerId, clinicId: actor.clinicId, state: 'active' } })) === 1
}

/**
 * Changes a course's plan. The patient's own words are locked by the first response: after it a correction of
 * spelling needs a reason, keeps the original, and can neither empty nor newly add words. Returns the course's id.
 */
export function amendCourse(actor: Actor, courseId: string, input: AmendCourseInput): Promise<Result<string>> {
  return transact(async tx => {
    const course = await tx.course.findFirst({
      where: { id: courseId, clinicId: actor.clinicId },
      include: {
        patient: { select: { birthDate: true } },
        responses: { select: { answeredOn: true } },
        sessions: { select: { treatedOn: true } },
        discharges: { select: { dischargedOn: true } },
      },
    })
    if (!course || !canTreat(actor)) return NOT_FOUND
    const after = planOf(input)
    const before = planOf(course)
    const changes = changesBetween(before, after)
    const wrong = [
      ...startProblem(actor, course, input.startedOn),
      ...(course.responses.length > 0 ? lockedWordsProblem(before, after, input.reason) : []),
    ]
    if (after.practitionerId !== before.practitionerId && !(await canBeTreatedBy(tx, actor, after.practitionerId))) {
      wrong.push(NOBODY)
    }
    if (wrong.length > 0) return failed('invalid', undefined, wrong)
    if (changes.length === 0) return ok(courseId)
    const changed = await tx.course.updateMany({
      where: { id: courseId, clinicId: actor.clinicId, version: input.version },
      data: { ...after, version: { increment: 1 } },
    })
    if (changed.count === 0) return failed('changed_meanwhile', CHANGED)
    const kept = { subject: 'course', id: courseId, version: input.version + 1 } as const
    await keepAmendment(tx, actor, kept, changes, input.reason)
    await audit(tx, actor, { action: 'course.amended', subjectId: courseId, patientId: course.patientId })
    return ok(courseId)
  })
}

const CHANGED =
  'Somebody changed this course since you opened it. Nothing was saved yet, and what you typed is still here.'

type Dated = {
  startedOn: string
  patient: { birthDate: string }
  responses: { answeredOn: string }[]
  sessions: { treatedOn: string }[]
  discharges: { dischargedOn: string }[]
}

function startProblem(actor: Actor, course: Dated, startedOn: string): FieldError[] {
  const wrong = dayProblem(actor, 'startedOn', startedOn, { birthDate: course.patient.birthDate, startedOn })
  const first = [
    ...course.responses.map(response => response.answeredOn),
    ...course.sessions.map(session => session.treatedOn),
    ...course.discharges.map(discharge => discharge.dischargedOn),
  ].sort()[0]
  if (wrong.length > 0 || !first || startedOn <= first) return wrong
  const day = formatDay(first, actor.clinic.timeZone, 'long')
  return [
    {
      field: 'startedOn',
      message: `The first visit, answer or discharge was on ${day}. The course can’t start after it.`,
    },
  ]
}

const LOCKED = ['symptom1Words', 'symptom2Words', 'activityWords'] as const

function lockedWordsProblem(before: Plan, after: Plan, reason: string): FieldError[] {
  const wrong: FieldError[] = []
  for (const field of LOCKED) {
    if (before[field] === after[field]) continue
    if (!before[field])
      wrong.push({ field, message: 'Add words for this together with its first score, on the session page.' })
    else if (!after[field]) wrong.push({ field, message: 'These words were scored already and can’t be taken away.' })
    else if (!reason) wrong.push({ field: 'reason', message: 'Say why the patient’s words are corrected.' })
  }
  return wrong
}
