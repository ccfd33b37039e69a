import 'server-only'
import { reasonsOf, standing } from '@/lib/attention/attention'
import { dischargedWithFollowUpDue, openMatters, settingOf } from '@/lib/attention/data'
import { attentionColumns, factsOf, numbered } from '@/lib/attention/rows'
import type { Actor } from '@/lib/auth/actor'
import { canManageClinic } from '@/lib/auth/permissions'
import { toSummary } from '@/lib/course/summary'
import { db } from '@/lib/db/client'
import type { DashboardRow } from './order'
import type { Whose } from './whose'

const columns = {
  ...attentionColumns,
  patient: { select: { id: true, givenName: true, familyName: true } },
  practitioner: { select: { id: true, name: true } },
} as const

export type Dashboard = {
  whose: Whose
  rows: DashboardRow[]
  /** How many open courses are left out: brought in from a file that had long stopped, with nothing recorded since. */
  resting: number
  /** How many more discharged courses have a follow-up due than are among the rows. */
  moreFollowUps: number
}

/**
 * The open courses of the actor, or of the whole clinic where the owner asks for it, each with where it stands and why
 * it wants a look; with them the discharged ones that do. At most `mostFollowUps` of these are there for a follow-up
 * alone, those longest due. It names patients without opening a record, so it leaves no audit row of a view.
 */
export async function dashboard(
  actor: Actor,
  asked: Whose = 'own',
  mostFollowUps = Number.POSITIVE_INFINITY,
): Promise<Dashboard> {
  const whose = canManageClinic(actor) ? asked : 'own'
  const { clinicId } = actor
  const practitioners = whose === 'own' ? [actor.memberId] : await membersOf(actor)
  const [matters, found] = await Promise.all([openMatters(actor), dischargedWithFollowUpDue(actor, practitioners)])
  const due = found.filter(({ patientId }) => !matters.died.has(patientId))
  const followUps = due.slice(0, mostFollowUps)
  const courses = await db.course.findMany({
    where: {
      clinicId,
      practitionerId: { in: practitioners },
      OR: [
        { resting: false, discharges: { none: { reopenedAt: null } } },
        {
          id: { in: [...matters.flags.keys(), ...matters.events.keys(), ...followUps.map(({ courseId }) => courseId)] },
        },
      ],
    },
    select: columns,
  })
  const { thresholds, timeZone } = actor.clinic
  const setting = settingOf(actor)
  const rows = courses.map(({ restedReasons, patient, practitioner, ...row }): DashboardRow => {
    const { progress, ...summary } = toSummary(withStandingDischarges(row), thresholds)
    const reasons = standing(reasonsOf(factsOf(numbered(row), progress, matters, timeZone), setting), restedReasons)
    return { ...summary, progress, patient, practitioner, reasons }
  })
  // One past those may be there already, for a red flag or a serious event.
  const listed = new Set(rows.map(({ id }) => id))
  const resting = await db.course.count({
    where: { clinicId, practitionerId: { in: practitioners }, resting: true },
  })
  return {
    whose,
    resting,
    rows: rows.filter(row => row.open || row.reasons.length > 0),
    moreFollowUps: due.filter(({ courseId }) => !listed.has(courseId)).length,
  }
}

/** A course is discharged by those discharges alone that were not undone by a reopening. */
function withStandingDischarges<T extends { discharges: { id: string; reopenedAt: Date | null }[] }>(row: T): T {
  return { ...row, discharges: row.discharges.filter(({ reopenedAt }) => reopenedAt === null) }
}

/** A session that the actor began and has not signed. */
export type UnsignedSession = { id: string; patient: string; problem: string; begunAt: Date }

/** The actor's own sessions that are not signed, the latest first, in whoever's course. Leaves no audit row of a view. */
export async function unsignedSessions(actor: Actor): Promise<UnsignedSession[]> {
  const { clinicId, memberId } = actor
  const drafts = await db.sessionDraft.findMany({
    where: { clinicId, practitionerId: memberId },
    select: {
      id: true,
      createdAt: true,
      course: { select: { problem: true, patient: { select: { givenName: true, familyName: true } } } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  return drafts.map(({ id, createdAt, course: { problem, patient } }) => ({
    id,
    patient: `${patient.givenName} ${patient.familyName}`,
    problem,
    begunAt: createdAt,
  }))
}

async function membersOf({ clinicId }: Actor): Promise<string[]> {
  const members = await db.member.findMany({ where: { clinicId }, select: { id: true } })
  return members.map(({ id }) => id)
}
