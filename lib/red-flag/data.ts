import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { memberNames } from '@/lib/auth/member-names'
import { db } from '@/lib/db/client'
import type { OwnEntry } from '@/lib/reference/own-entry'
import { flagsAsked, groupOf } from './asked'
import { openFlagsOf } from './open-flags'
import { BY_SCREEN } from './order'
import type { RedFlag } from './reference'
import type { OpenRedFlag, RedFlagScreenView, ScreenAnswer } from './view'

/** What a screen asks now: the list of the product and the clinic's own entries that are in use. */
export async function redFlagsToAsk(actor: Actor): Promise<RedFlag[]> {
  return flagsAsked(await ownFlags(actor, { inUse: true }))
}

/**
 * The screens of a course, the latest first; [] where the clinic has no such course. The page that shows them has left
 * the audit row of its view.
 */
export async function redFlagScreens(actor: Actor, courseId: string): Promise<RedFlagScreenView[]> {
  const rows = await db.redFlagScreen.findMany({
    where: { courseId, clinicId: actor.clinicId },
    include: { answers: true },
    orderBy: [{ screenedOn: 'desc' }, { at: 'desc' }, { id: 'desc' }],
  })
  if (rows.length === 0) return []
  const [own, nameOf] = [await ownFlags(actor), await memberNames(actor)]
  const order = flagsAsked(own).map(({ key }) => key)
  return rows.map(({ id, screenedOn, occasion, note, byId, at, answers }) => ({
    id,
    screenedOn,
    occasion,
    note,
    by: nameOf(byId),
    at,
    answers: answers
      .sort((a, b) => order.indexOf(a.flag) - order.indexOf(b.flag))
      .map(({ id, flag, words, state, action, actionNote, closedAt, closedById, closeNote }): ScreenAnswer => {
        const closed = closedAt && { by: nameOf(closedById), at: closedAt, note: closeNote }
        return { id, flag, words, group: groupOf(flag, own), state, action, note: actionNote, closed }
      }),
  }))
}

/**
 * The red flags of a patient that are open, in any course, the most pressing first; [] where the clinic has no such
 * patient. The page that shows them has left the audit row of its view.
 */
export async function openRedFlags(actor: Actor, patientId: string): Promise<OpenRedFlag[]> {
  const { clinicId } = actor
  const rows = await db.redFlagAnswer.findMany({
    where: { state: 'present', closedAt: null, screen: { clinicId, course: { patientId, clinicId } } },
    include: { screen: { include: { course: { select: { problem: true } } } } },
    orderBy: [...BY_SCREEN],
  })
  if (rows.length === 0) return []
  const [own, nameOf] = [await ownFlags(actor), await memberNames(actor)]
  return openFlagsOf(
    rows.map(({ id, version, flag, words, action, actionNote, screen }) => ({
      id,
      version,
      courseId: screen.courseId,
      problem: screen.course.problem,
      flag,
      words,
      group: groupOf(flag, own),
      action,
      note: actionNote,
      screenedOn: screen.screenedOn,
      by: nameOf(screen.byId),
    })),
  )
}

/** The clinic's own entries, withdrawn ones too unless only those in use are wanted: a screen keeps what it asked. */
function ownFlags(actor: Actor, { inUse = false } = {}): Promise<OwnEntry[]> {
  return db.ownReference.findMany({
    where: { clinicId: actor.clinicId, list: 'red_flag', ...(inUse && { withdrawnAt: null }) },
    orderBy: { id: 'asc' },
  })
}
