import 'server-only'
import { audit } from '@/lib/audit/audit'
import { type Amendment, amendmentsOf } from '@/lib/audit/data'
import type { Actor } from '@/lib/auth/actor'
import { memberNames } from '@/lib/auth/member-names'
import { type Db, db, type Tx } from '@/lib/db/client'
import { changeInWords } from './change-words'
import { type EventGroup, eventGroups } from './event-name'
import type { RegisterFilters } from './filters'
import { registerWhere } from './register-where'
import { eventColumns, type Known, patientEventColumns, toEventOfPatient, toView } from './rows'
import { OPEN } from './standing'
import type { AdverseEventView, EventOfPatient, RegisterPage } from './view'

/** How many events stand on a page of the register. */
export const PAGE_SIZE = 50

const latestFirst = [{ occurredOn: 'desc' }, { id: 'desc' }] as const

/** The clinic's own kinds of events, with those that it withdrew: what was recorded keeps its name. */
export async function ownEvents(actor: Actor, on: Db | Tx = db) {
  const rows = await on.ownReference.findMany({
    where: { clinicId: actor.clinicId, list: 'adverse_event' },
    select: { id: true, words: true, kind: true, withdrawnAt: true },
    orderBy: [{ words: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ withdrawnAt, ...entry }) => ({ ...entry, withdrawn: withdrawnAt !== null }))
}

/** What can be chosen for an event: the list with the clinic's own entries, and what is `chosen` already. */
export async function eventsToChoose(actor: Actor, chosen = ''): Promise<EventGroup[]> {
  const own = await ownEvents(actor)
  return eventGroups(own.filter(({ id, withdrawn }) => !withdrawn || id === chosen))
}

async function knownOf(actor: Actor): Promise<Known> {
  const [own, nameOf] = await Promise.all([ownEvents(actor), memberNames(actor)])
  return { own, nameOf }
}

/**
 * The adverse events of a course, the latest first; [] where the clinic has no such course. The page that shows them
 * has left the audit row of its view.
 */
export async function adverseEventsOfCourse(actor: Actor, courseId: string): Promise<AdverseEventView[]> {
  const rows = await db.adverseEvent.findMany({
    where: { courseId, clinicId: actor.clinicId },
    select: eventColumns,
    // Put in order below: asked to, the database walks through every event of the clinic by its day.
  })
  if (rows.length === 0) return []
  const known = await knownOf(actor)
  return rows
    .sort((a, b) => b.occurredOn.localeCompare(a.occurredOn) || b.id.localeCompare(a.id))
    .map(row => toView(row, known))
}

/** Serious events of the clinic, or of one patient, that have not resolved, the latest first. Leaves no audit row. */
export async function openSeriousEvents(actor: Actor, patientId?: string): Promise<EventOfPatient[]> {
  const whose = patientId === undefined ? {} : { patientId }
  const rows = await db.adverseEvent.findMany({
    where: { clinicId: actor.clinicId, serious: true, ...OPEN, ...whose },
    select: patientEventColumns,
    orderBy: [...latestFirst],
  })
  if (rows.length === 0) return []
  const known = await knownOf(actor)
  return rows.map(row => toEventOfPatient(row, known))
}

/**
 * A page of the clinic's register of adverse events, the latest first, with how many there are in all. A page from 1;
 * past the last one the last one is shown. Leaves an audit row: the register names patients with what befell them.
 */
export async function adverseEventRegister(
  actor: Actor,
  filters: RegisterFilters,
  page: number,
): Promise<RegisterPage> {
  const { clinicId } = actor
  await audit(db, actor, { action: 'adverse_event.register_viewed', subjectId: clinicId })
  const known = await knownOf(actor)
  const where = { clinicId, AND: registerWhere(filters, known.own) }
  const count = await db.adverseEvent.count({ where })
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE))
  const shown = Math.min(Math.max(1, page), pages)
  const rows = await db.adverseEvent.findMany({
    where,
    select: patientEventColumns,
    orderBy: [...latestFirst],
    skip: (shown - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
  })
  return { events: rows.map(row => toEventOfPatient(row, known)), count, page: shown, pages }
}

/** An event, or null where the clinic has none of this id. Leaves an audit row. */
export async function adverseEventForView(actor: Actor, eventId: string): Promise<AdverseEventView | null> {
  const row = await db.adverseEvent.findFirst({
    where: { id: eventId, clinicId: actor.clinicId },
    select: eventColumns,
  })
  if (!row) return null
  await audit(db, actor, { action: 'adverse_event.viewed', subjectId: row.id, patientId: row.patientId })
  return toView(row, await knownOf(actor))
}

/** What the history of an event is put into words with: the names and the sessions of its time. */
export async function eventWordsWith(actor: Actor, courseId: string) {
  const [own, sessions] = await Promise.all([
    ownEvents(actor),
    db.session.findMany({ where: { courseId, clinicId: actor.clinicId }, select: { id: true, treatedOn: true } }),
  ])
  return { own, sessions, timeZone: actor.clinic.timeZone }
}

/** The corrections of an event, in words, the latest first; the page that shows them has left the audit row. */
export async function adverseEventHistory(actor: Actor, event: { id: string; courseId: string }): Promise<Amendment[]> {
  const amendments = await amendmentsOf(actor, 'adverse_event', event.id)
  if (amendments.length === 0) return []
  const known = await eventWordsWith(actor, event.courseId)
  return amendments.map(({ changes, ...rest }) => ({
    ...rest,
    changes: changes.map(change => changeInWords(change, known)),
  }))
}
