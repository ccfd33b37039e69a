import 'server-only'
import { changesBetween, keepAmendment } from '@/lib/audit/amend'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { canTreat } from '@/lib/auth/permissions'
import type { Tx } from '@/lib/db/client'
import { transact } from '@/lib/db/transact'
import type { Prisma } from '@/lib/generated/prisma/client'
import { alsoWrong, type FieldError, failed, NOT_FOUND, ok, type Result } from '@/lib/result'
import { once } from '@/lib/submission/once'
import type { Day } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'
import { dayProblem } from '@/lib/visit-day/day-problem'
import { answersFor } from './answers-for'
import { correctedCompanions, NO_COMPANIONS } from './companions'
import { type AnswerRecord, readAnswer, type Words } from './read-answer'
import type { AmendResponseInput, AnswerInput, ResponseInput } from './schema'

/** What a write needs to know of the course that an answer belongs to. */
export type CourseForAnswer = {
  id: string
  clinicId: string
  patientId: string
  symptom1Words: string
  symptom2Words: string
  activityWords: string
  resting: boolean
  responses: { sequence: number; answeredOn: string }[]
}

/** The relation that CourseForAnswer needs. */
export const responsesForAnswer = {
  select: { sequence: true, answeredOn: true },
} satisfies Prisma.Course$responsesArgs

type Given = {
  answeredOn: Day
  sessionId: string | null
  /** The form offers to go without scores. */
  mayGoUnscored: boolean
}

/**
 * Keeps one MYMOP inside a transaction: checks it, names items that had no words yet, and leaves the audit row. Answers
 * may come in any order; the earliest by its day is the course's initial one. Returns the response's id, or the fields
 * that are wrong.
 */
export async function addAnswer(
  tx: Tx,
  actor: Actor,
  course: CourseForAnswer,
  input: AnswerInput,
  given: Given,
): Promise<Result<string>> {
  // What a form asks goes by what was there when it was opened: an answer typed in late loses nothing of what it says.
  const initial = course.responses.length === 0
  const words = wordsOf(course)
  const read = readAnswer(input, { words, initial, mayGoUnscored: given.mayGoUnscored, companions: actor.clinic })
  if (!read.ok) return failed('invalid', undefined, read.errors)
  await nameItems(tx, course, words, read.words)
  const id = await insert(tx, actor, course, read.record, given)
  await audit(tx, actor, { action: 'response.recorded', subjectId: id, patientId: course.patientId })
  await wakeCourse(tx, actor, course)
  await settleInitial(tx, actor, course, 'An answer of an earlier day was added.')
  return ok(id)
}

/** A course that was brought in and rested is in treatment again as soon as something is recorded of it. */
export async function wakeCourse(
  tx: Tx,
  actor: Actor,
  { id, resting }: { id: string; resting: boolean },
): Promise<void> {
  if (!resting) return
  await tx.course.updateMany({ where: { id, clinicId: actor.clinicId }, data: { resting: false } })
}

const wordsOf = (course: Pick<CourseForAnswer, 'symptom1Words' | 'symptom2Words' | 'activityWords'>): Words => ({
  symptom1: course.symptom1Words,
  symptom2: course.symptom2Words,
  activity: course.activityWords,
})

/**
 * Makes the earliest answer of a course, by (answeredOn, sequence), its initial one and the others follow-ups; to be run
 * after every write that adds or moves one. An answer whose kind changes keeps what it was before, with the reason.
 */
export async function settleInitial(
  tx: Tx,
  actor: Actor,
  course: { id: string; patientId: string },
  reason: string,
): Promise<void> {
  const answers = await tx.response.findMany({
    where: { courseId: course.id, clinicId: actor.clinicId },
    select: { id: true, kind: true, version: true },
    orderBy: [{ answeredOn: 'asc' }, { sequence: 'asc' }],
  })
  for (const [index, { id, kind, version }] of answers.entries()) {
    const settled = index === 0 ? 'initial' : 'follow_up'
    if (kind === settled) continue
    await tx.response.update({ where: { id }, data: { kind: settled, version: { increment: 1 } } })
    const kept = { subject: 'response', id, version: version + 1 } as const
    await keepAmendment(tx, actor, kept, changesBetween<{ kind: string }>({ kind }, { kind: settled }), reason)
    await audit(tx, actor, { action: 'response.amended', subjectId: id, patientId: course.patientId })
  }
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
  { answeredOn, sessionId }: Given,
): Promise<string> {
  const earlier = course.responses.some(response => response.answeredOn <= answeredOn)
  const sequence = Math.max(0, ...course.responses.map(response => response.sequence)) + 1
  const response = await tx.response.create({
    data: {
      ...record,
      answeredOn,
      sessionId,
      sequence,
      kind: earlier ? 'follow_up' : 'initial',
      clinicId: actor.clinicId,
      courseId: course.id,
      // Nothing stood beside a paper form, nor beside the first answer.
      earlierScoresInView: actor.clinic.earlierScoresInView && earlier && record.answeredHow !== 'paper',
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
      const { answeredOn } = input
      const wrong = dayProblem(actor, 'answeredOn', answeredOn, aroundOf(course))
      const given = { answeredOn, sessionId: null, mayGoUnscored: false }
      return alsoWrong(wrong, await addAnswer(tx, actor, course, input, given))
    })
  })
}

/** Corrects a response; what it said before is kept, with who, when and why. What is the same leaves no trace. */
export function amendResponse(actor: Actor, responseId: string, input: AmendResponseInput): Promise<Result<string>> {
  return transact(async tx => {
    const response = await tx.response.findFirst({
      where: { id: responseId, clinicId: actor.clinicId },
      include: {
        course: { include: { patient: { select: { birthDate: true } } } },
        session: { select: { treatedOn: true } },
      },
    })
    if (!response || !canTreat(actor)) return NOT_FOUND
    const { course, session } = response
    const { answeredOn } = input
    const initial = response.kind === 'initial'
    const stays = answeredOn === response.answeredOn
    const wrong = stays ? [] : dayProblem(actor, 'answeredOn', answeredOn, aroundOf(course))
    if (answeredOn !== response.answeredOn) wrong.push(...awayFromSession(actor, session, answeredOn))
    // Words are named with a new answer only: a correction that sent some would leave a score without words.
    const unnamed = { ...input, symptom2Words: '', activityWords: '' }
    const read = readAnswer(unnamed, {
      words: wordsOf(course),
      initial,
      mayGoUnscored: false,
      companions: NO_COMPANIONS,
      recorded: response,
    })
    const checked = alsoWrong(wrong, read.ok ? ok(read.record) : failed('invalid', undefined, read.errors))
    if (!checked.ok) return checked
    const after = {
      ...checked.value,
      ...notAskedOf(response),
      ...correctedCompanions(input, response, actor.clinic),
      answeredOn,
    }
    const { id: _id, course: _course, session: _session, clinicId: _clinic, enteredAt: _at, ...before } = response
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
    await settleInitial(tx, actor, course, input.reason)
    return ok(response.courseId)
  })
}

const CHANGED =
  'Somebody corrected this answer since you opened it. Nothing was saved yet, and what you typed is still here.'

const aroundOf = (course: { startedOn: Day; patient: { birthDate: Day } }) => ({
  birthDate: course.patient.birthDate,
  startedOn: course.startedOn,
})

function awayFromSession(actor: Actor, session: { treatedOn: Day } | null, answeredOn: Day): FieldError[] {
  if (!session || answersFor(answeredOn, session.treatedOn)) return []
  const day = formatDay(session.treatedOn, actor.clinic.timeZone, 'long')
  const message = `These scores belong to the session of ${day}. Choose that day or one of the 7 days before it.`
  return [{ field: 'answeredOn', message }]
}

type NotAsked = Pick<
  AnswerRecord,
  | 'newSymptomWords'
  | 'somethingElse'
  | 'medicationCompared'
  | 'medicationImportance'
  | 'symptomDuration'
  | 'expectation'
> & { newSymptom: number | null }

/** What the form of this kind of answer doesn't ask, and a correction therefore leaves as it is. */
function notAskedOf({ kind, ...said }: NotAsked & { kind: string }): Partial<NotAsked> {
  const { newSymptomWords, newSymptom, somethingElse, medicationCompared } = said
  if (kind === 'initial') return { newSymptomWords, newSymptom, somethingElse, medicationCompared }
  const { medicationImportance, symptomDuration, expectation } = said
  return { medicationImportance, symptomDuration, expectation }
}
