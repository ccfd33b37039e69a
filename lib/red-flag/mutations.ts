import 'server-only'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { canTreat } from '@/lib/auth/permissions'
import type { Tx } from '@/lib/db/client'
import { transact } from '@/lib/db/transact'
import { alsoWrong, type FieldError, failed, NOT_FOUND, ok, type Result } from '@/lib/result'
import { once } from '@/lib/submission/once'
import { now } from '@/lib/time/clock'
import { dayProblem } from '@/lib/visit-day/day-problem'
import { flagsAsked } from './asked'
import { BY_SCREEN } from './order'
import type { RedFlag } from './reference'
import type { AnswerInput, CloseInput, ScreenInput } from './schema'

/**
 * Records what was asked of one course's red flags on one day: a flag of the lists that the form left alone is kept as
 * not asked. Returns the screen's id. It is never changed afterwards; another screen says what holds then.
 */
export function recordScreen(actor: Actor, courseId: string, input: ScreenInput): Promise<Result<string>> {
  return transact(async tx => {
    if (!canTreat(actor)) return NOT_FOUND
    const course = await tx.course.findFirst({
      where: { id: courseId, clinicId: actor.clinicId },
      select: { patientId: true, startedOn: true, patient: { select: { birthDate: true } } },
    })
    if (!course) return NOT_FOUND
    const { submission, ...body } = input
    const sent = { key: submission, action: 'recordRedFlagScreen', body: { courseId, ...body } }
    return once(tx, actor, sent, async () => {
      const { occasion, screenedOn, note } = input
      const around = { birthDate: course.patient.birthDate, startedOn: course.startedOn }
      const wrong = dayProblem(actor, 'screenedOn', screenedOn, around)
      const answers = answersTo(await listFor(tx, actor, input.answers), input.answers)
      const checked = alsoWrong(wrong, answers)
      if (!checked.ok) return checked
      const screen = await tx.redFlagScreen.create({
        data: {
          clinicId: actor.clinicId,
          courseId,
          screenedOn,
          occasion,
          note,
          byId: actor.memberId,
          at: now(),
          answers: { create: checked.value },
        },
        select: { id: true },
      })
      const { patientId } = course
      await audit(tx, actor, { action: 'red_flag_screen.recorded', subjectId: screen.id, patientId })
      return ok(screen.id)
    })
  })
}

/** What can be asked now, and an entry of the clinic's own that was withdrawn while the form with it was open. */
async function listFor(tx: Tx, actor: Actor, answers: AnswerInput[]): Promise<RedFlag[]> {
  const answered = answers.map(({ flag }) => flag)
  const own = await tx.ownReference.findMany({
    where: {
      clinicId: actor.clinicId,
      list: 'red_flag',
      OR: [{ withdrawnAt: null }, { id: { in: answered } }],
    },
    orderBy: { id: 'asc' },
  })
  return flagsAsked(own)
}

/** One row for each flag of the list. Refused where nothing was asked, or something that is on no list. */
function answersTo(list: RedFlag[], answers: AnswerInput[]) {
  const given = new Map(answers.map(answer => [answer.flag, answer]))
  const unknown = answers.some(({ flag }) => !list.some(({ key }) => key === flag))
  if (unknown) return failed('invalid', 'The list of red flags changed meanwhile. Open this form anew.')
  if (answers.every(({ state }) => state === 'not_asked')) return failed('invalid', undefined, [NOTHING_ASKED])
  return ok(
    list.map(({ key, words }) => {
      const { state = 'not_asked' as const, action = null, actionNote = '' } = given.get(key) ?? {}
      return { flag: key, words, state, action, actionNote }
    }),
  )
}

const NOTHING_ASKED: FieldError = {
  field: 'restAbsent',
  message: 'Nothing is answered yet. Answer what you asked, or say that all are absent.',
}

/**
 * Closes a present flag with a note, in every screen of the course that left it open. Returns the course's id. Fails
 * with 'changed_meanwhile' where somebody closed it, or found it again at a later screen, since the form was opened.
 */
export function closeRedFlag(actor: Actor, answerId: string, input: CloseInput): Promise<Result<string>> {
  return transact(async tx => {
    if (!canTreat(actor)) return NOT_FOUND
    const answer = await tx.redFlagAnswer.findFirst({
      where: { id: answerId, state: 'present', screen: { clinicId: actor.clinicId } },
      include: { screen: { select: { courseId: true, course: { select: { patientId: true } } } } },
    })
    if (!answer) return NOT_FOUND
    if (answer.closedAt) return failed('changed_meanwhile', 'This red flag was closed meanwhile.')
    const { courseId, course } = answer.screen
    const open = await tx.redFlagAnswer.findMany({
      where: { flag: answer.flag, state: 'present', closedAt: null, screen: { courseId, clinicId: actor.clinicId } },
      orderBy: [...BY_SCREEN],
      select: { id: true },
    })
    if (open.at(-1)?.id !== answerId) return failed('changed_meanwhile', FOUND_AGAIN)
    const closing = { closedAt: now(), closedById: actor.memberId, closeNote: input.closeNote }
    const claimed = await tx.redFlagAnswer.updateMany({
      where: { id: answerId, version: input.version, closedAt: null },
      data: { ...closing, version: { increment: 1 } },
    })
    if (claimed.count === 0) return failed('changed_meanwhile', 'This red flag changed since you opened it.')
    await tx.redFlagAnswer.updateMany({
      where: { id: { in: open.map(({ id }) => id) }, closedAt: null },
      data: { ...closing, version: { increment: 1 } },
    })
    await audit(tx, actor, { action: 'red_flag.closed', subjectId: answerId, patientId: course.patientId })
    return ok(courseId)
  })
}

const FOUND_AGAIN =
  'This red flag was found again at a later screen. What you typed is still here: close the later one in its place.'
