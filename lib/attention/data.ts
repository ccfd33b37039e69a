import 'server-only'
import { ownEvents } from '@/lib/adverse-event/data'
import { eventName, UNLISTED } from '@/lib/adverse-event/event-name'
import { OPEN } from '@/lib/adverse-event/standing'
import type { Actor } from '@/lib/auth/actor'
import { memberNames } from '@/lib/auth/member-names'
import { toSummary } from '@/lib/course/summary'
import type { CourseView } from '@/lib/course/view'
import { type Db, db, type Tx } from '@/lib/db/client'
import type { PastDischarge } from '@/lib/discharge/data'
import { Prisma } from '@/lib/generated/prisma/client'
import { openFlagsOf } from '@/lib/red-flag/open-flags'
import { BY_SCREEN } from '@/lib/red-flag/order'
import { today } from '@/lib/time/day'
import { reasonsOf, standing } from './attention'
import type { Attention, EventFact, FlagFact, Setting } from './facts'
import { type Contact, dueAmong, type FollowUpDue, startsToLookAt } from './follow-up-window'
import { attentionColumns, factsOf, type Matters, numbered } from './rows'

/** What the rules go by beside a course: today in the clinic's time zone, and its review points. */
export function settingOf(actor: Actor): Setting {
  const { timeZone, reviewSessions } = actor.clinic
  return { today: today(timeZone), timeZone, reviewSessions }
}

/** The open red flags and serious events of the clinic, or of one patient, by course. Leaves no audit row. */
export async function openMatters(actor: Actor, patientId?: string, on: Db | Tx = db): Promise<Matters> {
  const { clinicId } = actor
  const whose = patientId === undefined ? {} : { patientId }
  const [answers, events] = [
    await on.redFlagAnswer.findMany({
      where: { state: 'present', closedAt: null, screen: { clinicId, course: { clinicId, ...whose } } },
      select: {
        id: true,
        flag: true,
        words: true,
        action: true,
        screen: { select: { courseId: true, screenedOn: true } },
      },
      orderBy: [...BY_SCREEN],
    }),
    await on.adverseEvent.findMany({
      where: { clinicId, serious: true, ...OPEN, ...whose },
      select: { id: true, patientId: true, courseId: true, occurredOn: true, event: true, outcome: true },
      // Put in order below: asked to, the database walks through every event of the clinic by its day.
    }),
  ]
  const own = events.length > 0 ? await ownEvents(actor, on) : []
  const flags = openFlagsOf(answers.map(({ screen, ...answer }) => ({ ...answer, ...screen })))
  return {
    flags: byCourse<FlagFact & { courseId: string }>(flags),
    events: byCourse<EventFact & { courseId: string }>(
      events
        .sort((a, b) => b.occurredOn.localeCompare(a.occurredOn) || b.id.localeCompare(a.id))
        .map(({ event, ...rest }) => ({ ...rest, name: eventName(event, own) || UNLISTED })),
    ),
    died: new Set(events.flatMap(event => (event.outcome === 'death' ? [event.patientId] : []))),
  }
}

function byCourse<T extends { courseId: string }>(all: T[]): Map<string, T[]> {
  const map = new Map<string, T[]>()
  for (const each of all) map.set(each.courseId, [...(map.get(each.courseId) ?? []), each])
  return map
}

/**
 * The discharged courses of these practitioners whose follow-up is due and was not put to rest, the longest due first.
 * It reads the courses of a span of starts (an index), and of each three days. Leaves no audit row.
 */
export async function dischargedWithFollowUpDue(actor: Actor, practitionerIds: string[]): Promise<FollowUpDue[]> {
  const day = today(actor.clinic.timeZone)
  const { from, to } = startsToLookAt(day)
  const contacts = await db.$queryRaw<Contact[]>`
    SELECT c."id", c."patientId",
      (SELECT MIN(r."answeredOn") FROM "Response" r WHERE r."courseId" = c."id" AND r."kind" = 'initial') AS "initialOn",
      (SELECT MIN(s."treatedOn") FROM "Session" s WHERE s."courseId" = c."id") AS "firstSessionOn",
      (SELECT MAX(r."answeredOn") FROM "Response" r WHERE r."courseId" = c."id") AS "lastAnswerOn"
    FROM "Course" c
    WHERE c."clinicId" = ${actor.clinicId} AND c."practitionerId" IN (${Prisma.join(practitionerIds)})
      AND c."startedOn" BETWEEN ${from} AND ${to}
      AND EXISTS (SELECT 1 FROM "Discharge" d WHERE d."courseId" = c."id" AND d."reopenedAt" IS NULL)`
  const due = dueAmong(contacts, day)
  if (due.length === 0) return []
  const rests = await db.restedReason.findMany({
    where: { courseId: { in: due.map(({ courseId }) => courseId) }, reason: 'follow_up', takenBackAt: null },
    select: { courseId: true, about: true },
  })
  const rested = new Set(rests.map(({ courseId, about }) => `${courseId} ${about}`))
  return due.filter(({ courseId, about }) => !rested.has(`${courseId} ${about}`))
}

/**
 * Why a course wants a look today, the most pressing first, without what was put to rest; [] where the clinic has no
 * such course. The page that shows it has left the audit row of its view.
 */
export async function reasonsOfCourse(actor: Actor, courseId: string, on: Db | Tx = db): Promise<Attention[]> {
  const row = await on.course.findFirst({
    where: { id: courseId, clinicId: actor.clinicId },
    select: attentionColumns,
  })
  if (!row) return []
  const matters = await openMatters(actor, row.patientId, on)
  const { thresholds, timeZone } = actor.clinic
  const { progress } = toSummary(row, thresholds)
  return standing(reasonsOf(factsOf(numbered(row), progress, matters, timeZone), settingOf(actor)), row.restedReasons)
}

/**
 * The same for a course that is on the page already, with its discharges and what was put to rest in it: all but the
 * patient's open matters is there.
 */
export async function reasonsOfView(
  actor: Actor,
  course: CourseView,
  discharges: readonly PastDischarge[],
  rested: readonly RestedReason[],
): Promise<Attention[]> {
  const matters = await openMatters(actor, course.patient.id)
  const row = {
    ...course,
    patientId: course.patient.id,
    discharges: discharges.map(({ reopened }) => ({ reopenedAt: reopened?.at ?? null })),
  }
  const reasons = reasonsOf(factsOf(row, course.progress, matters, actor.clinic.timeZone), settingOf(actor))
  return standing(
    reasons,
    rested.filter(({ takenBack }) => takenBack === null),
  )
}

export type RestedReason = {
  id: string
  reason: string
  about: string
  words: string
  why: string
  by: string
  at: Date
  takenBack: { by: string; at: Date } | null
}

/** What was put to rest in a course, the latest first. The page that shows it has left the audit row of its view. */
export async function restedReasons(actor: Actor, courseId: string): Promise<RestedReason[]> {
  const rows = await db.restedReason.findMany({
    where: { courseId, clinicId: actor.clinicId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  if (rows.length === 0) return []
  const nameOf = await memberNames(actor)
  return rows.map(({ id, reason, about, words, why, byId, at, takenBackAt, takenBackById }) => ({
    id,
    reason,
    about,
    words,
    why,
    by: nameOf(byId),
    at,
    takenBack: takenBackAt && { by: nameOf(takenBackById), at: takenBackAt },
  }))
}
