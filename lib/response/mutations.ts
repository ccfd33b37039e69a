import 'server-only'
import { changesBetween, keepAmendment } from '@/lib/audit/amend'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { canTreat } from '@/lib/auth/permissions'
import { dayProblem } from '@/lib/course/dates'
import type { Tx } from '@/lib/db/client'
import { transact } from '@/lib/db/transact'
import type { Prisma } from '@/lib/generated/prisma/client'
import { type Failure, failed, invalid, ok, type Result } from '@/lib/result'
import { once } from '@/lib/submission/once'
import { type Day, today } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'
import { type AnswerRecord, readAnswer, type Words } from './read-answer'
import type { AmendResponseInput, AnswerInput, ResponseInput } from './schema'

const NOT_FOUND = failed('not_found', 'This record was not found.')

/** What a write needs to know of the course that an answer belongs to. */
export type CourseForAnswer = {
  id: string
  clinicId: string
  patientId: string
  symptom1Words: string
  symptom2Words: string
  activityWords: string
  responses: {
    kind: string
    sequence: number
    answeredOn: string
    medicationTaken: boolean | null
    medication: string
  }[]
}

/** The relation that CourseForAnswer needs, in the order in which the answers were given. */
export const responsesForAnswer = {
  select: { kind: true, sequence: true, answeredOn: true, medicationTaken: true, medication: true },
  orderBy: [{ answeredOn: 'asc' as const }, { sequence: 'asc' as const }],
} satisfies Prisma.Course$responsesArgs

/**
 * Keeps one MYMOP inside a transaction: checks it, names items that had no words yet, and leaves the audit row. The
 * first response of a course is its initial one. Returns the response's id, or the fields that are wrong.
 */
export async function addAnswer(
  tx: Tx,
  actor: Actor,
  course: CourseForAnswer,
  input: AnswerInput,
  given: { answeredOn: Day; sessionId: string | null },
): Promise<Result<string>> {
  const initial = course.responses.length === 0
  const tooEarly = beforeTheFirst(actor, course, given.answeredOn)
  if (tooEarly) return tooEarly
  const words = wordsOf(course)
  const previous = course.responses.filter(response => response.answeredOn <= given.answeredOn).at(-1)
  const medication = previous?.medicationTaken === null ? null : (previous ?? null)
  const read = readAnswer(input, { words, initial, medication })
  if (!read.ok) return failed('invalid', undefined, read.errors)
  await nameItems(tx, course, words, read.words)
  const id = await insert(tx, actor, course, read.record, given)
  await audit(tx, actor, { action: 'response.recorded', subjectId: id, patientId: course.patientId })
  return ok(id)
}

const wordsOf = (course: Pick<CourseForAnswer, 'symptom1Words' | 'symptom2Words' | 'activityWords'>): Words => ({
  symptom1: course.symptom1Words,
  symptom2: course.symptom2Words,
  activity: course.activityWords,
})

function beforeTheFirst(actor: Actor, course: CourseForAnswer, answeredOn: Day): Failure | null {
  const first = course.responses.find(response => response.kind === 'initial')
  if (!first || answeredOn >= first.answeredOn) return null
  const day = formatDay(first.answeredOn, actor.clinic.timeZone, 'long')
  return invalid(
    'answeredOn',
    `The first answer of this course was given on ${day}. A later answer can’t come before it.`,
  )
}

async function nameItems(tx: Tx, course: CourseForAnswer, before: Words, after: Words): Promise<void> {
  if (before.symptom2 === after.symptom2 && before.activity === after.activity) return
  await tx.course.update({
    where: { id: course.id },
    data: { symptom2Words: after.symptom2, activityWords: after.activity, version: { increment: 1 } },
  })
}

async function insert(
  tx: Tx,
  actor: Actor,
  course: CourseForAnswer,
  record: AnswerRecord,
  given: { answeredOn: Day; sessionId: string | null },
): Promise<string> {
  const sequence = Math.max(0, ...course.responses.map(response => response.sequence)) + 1
  const response = await tx.response.create({
    data: {
      ...record,
      ...given,
      sequence,
      kind: course.responses.length === 0 ? 'initial' : 'follow_up',
      clinicId: actor.clinicId,
      courseId: course.id,
      earlierScoresInView: actor.clinic.earlierScoresInView,
      enteredById: actor.memberId,
    },
    select: { id: true },
  })
  return response.id
}

/** Keeps a response that has no session: a paper form typed in, or a follow-up months later. Returns its id. */
export function recordResponse(actor: Actor, courseId: string, input: ResponseInput): Promise<Result<string>> {
  return transact(async tx => {
    if (!canTreat(actor)) return NOT_FOUND
    const { submission, ...body } = input
    const course = await tx.course.findFirst({
      where: { id: courseId, clinicId: actor.clinicId },
      include: { patient: { select: { birthDate: true } }, responses: responsesForAnswer },
    })
    if (!course) return NOT_FOUND
    const sent = { key: submission, action: 'recordResponse', body: { courseId, ...body } }
    return once(tx, actor, sent, async () => {
      const wrong = dayProblem('answeredOn', input.answeredOn, aroundOf(actor, course))
      if (wrong.length > 0) return failed('invalid', undefined, wrong)
      return addAnswer(tx, actor, course, input, { answeredOn: input.answeredOn, sessionId: null })
    })
  })
}

/** Corrects a response; what it said before is kept, with who, when and why. What is the same leaves no trace. */
export function amendResponse(actor: Actor, responseId: string, input: AmendResponseInput): Promise<Result<string>> {
  return transact(async tx => {
    const response = await tx.response.findFirst({
      where: { id: responseId, clinicId: actor.clinicId },
      include: {
        course: { include: { patient: { select: { birthDate: true } }, responses: responsesForAnswer } },
      },
    })
    if (!response || !canTreat(actor)) return NOT_FOUND
    const { course } = response
    const initial = response.kind === 'initial'
    const wrong = dayProblem('answeredOn', input.answeredOn, aroundOf(actor, course))
    if (wrong.length > 0) return failed('invalid', undefined, wrong)
    const others = course.responses.filter(other => other.sequence !== response.sequence)
    const outOfOrder = initial
      ? others.some(other => other.answeredOn < input.answeredOn)
      : others.some(other => other.kind === 'initial' && input.answeredOn < other.answeredOn)
    if (outOfOrder) return invalid('answeredOn', 'The first answer of a course has to stay the earliest.')
    // Words are named with a new answer only: a correction that sent some would leave a score without words.
    const unnamed = { ...input, symptom2Words: '', activityWords: '' }
    const read = readAnswer(unnamed, { words: wordsOf(course), initial, medication: null })
    if (!read.ok) return failed('invalid', undefined, read.errors)
    const after = { ...read.record, answeredOn: input.answeredOn }
    const { id: _id, course: _course, clinicId: _clinic, enteredAt: _at, ...before } = response
    const changes = changesBetween(before, after)
    if (changes.length === 0) return ok(response.courseId)
    const changed = await tx.response.updateMany({
      where: { id: responseId, clinicId: actor.clinicId, version: input.version },
      data: { ...after, version: { increment: 1 } },
    })
    if (changed.count === 0) return failed('changed_meanwhile', CHANGED)
    const kept = { subject: 'response', id: responseId, version: input.version + 1 } as const
    await keepAmendment(tx, actor, kept, changes, input.reason)
    await audit(tx, actor, { action: 'response.amended', subjectId: responseId, patientId: course.patientId })
    return ok(response.courseId)
  })
}

const CHANGED =
  'Somebody corrected this answer since you opened it. What you typed is still here: open the course in another tab to see what it says now.'

function aroundOf(actor: Actor, course: { startedOn: string; patient: { birthDate: string } }) {
  const { timeZone } = actor.clinic
  return { today: today(timeZone), birthDate: course.patient.birthDate, startedOn: course.startedOn, timeZone }
}
