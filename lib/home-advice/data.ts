import 'server-only'
import { audit } from '@/lib/audit/audit'
import { type Amendment, amendmentsOf } from '@/lib/audit/data'
import type { Actor } from '@/lib/auth/actor'
import { numberSessions } from '@/lib/course/numbering'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Day } from '@/lib/time/day'
import { type AdviceKind, adviceKind } from './kinds'

export type AdviceEntry = {
  id: string
  kind: AdviceKind
  title: string
  text: string
  withdrawn: boolean
  version: number
}

export type AdviceChoice = Pick<AdviceEntry, 'id' | 'kind' | 'title'>

/** What was given in a session, in the words of that day. */
export type GivenAdvice = { id: string; title: string; text: string }

const columns = { id: true, kind: true, title: true, text: true, withdrawnAt: true, version: true } as const

type Row = { id: string; kind: string; title: string; text: string; withdrawnAt: Date | null; version: number }

const toEntry = ({ withdrawnAt, kind, ...row }: Row): AdviceEntry => ({
  ...row,
  kind: adviceKind(kind),
  withdrawn: withdrawnAt !== null,
})

/** The clinic's library of advice, by title, with what was withdrawn. It holds nothing about patients. */
export async function adviceLibrary(actor: Actor): Promise<AdviceEntry[]> {
  const { clinicId } = actor
  const rows = await db.homeAdvice.findMany({
    where: { clinicId },
    select: columns,
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
  })
  return rows.map(toEntry)
}

/** What can be given in a session. */
export async function adviceToChoose(actor: Actor): Promise<AdviceChoice[]> {
  const entries = await adviceLibrary(actor)
  return entries.filter(({ withdrawn }) => !withdrawn).map(({ id, kind, title }) => ({ id, kind, title }))
}

/** One entry of the library with its corrections, or null where the clinic has none of this id. */
export async function adviceForAmending(
  actor: Actor,
  adviceId: string,
): Promise<{ entry: AdviceEntry; history: Amendment[] } | null> {
  const row = await db.homeAdvice.findFirst({ where: { id: adviceId, clinicId: actor.clinicId }, select: columns })
  if (!row) return null
  return { entry: toEntry(row), history: await amendmentsOf(actor, 'home_advice', adviceId) }
}

const given = {
  select: { id: true, title: true, text: true },
  orderBy: [{ title: 'asc' }, { id: 'asc' }],
} satisfies Prisma.Session$advicesGivenArgs

/** What was given in a session; [] where the clinic has no such session. The page has left the audit row of its view. */
export function adviceOfSession(actor: Actor, sessionId: string): Promise<GivenAdvice[]> {
  return db.adviceGiven.findMany({ where: { sessionId, clinicId: actor.clinicId }, ...given })
}

/** What was given in the last session of a course, to be asked about today; [] where there was nothing. */
export async function adviceGivenBefore(actor: Actor, courseId: string): Promise<GivenAdvice[]> {
  const sessions = await db.session.findMany({
    where: { courseId, clinicId: actor.clinicId },
    select: { id: true, treatedOn: true, startTime: true, sequence: true },
  })
  const last = numberSessions(sessions).at(-1)
  return last ? adviceOfSession(actor, last.id) : []
}

export type Handout = {
  courseId: string
  clinic: string
  letterhead: string
  givenName: string
  treatedOn: Day
  advice: GivenAdvice[]
}

/** What a handout says, or null where the clinic has no such session. Leaves an audit row. */
export async function handoutOf(actor: Actor, sessionId: string): Promise<Handout | null> {
  const session = await db.session.findFirst({
    where: { id: sessionId, clinicId: actor.clinicId },
    select: {
      courseId: true,
      treatedOn: true,
      advicesGiven: given,
      clinic: { select: { name: true, letterhead: true } },
      course: { select: { patientId: true, patient: { select: { givenName: true } } } },
    },
  })
  if (!session) return null
  const { courseId, treatedOn, clinic, course, advicesGiven: advice } = session
  await audit(db, actor, { action: 'letter.made', subjectId: sessionId, patientId: course.patientId })
  const { name, letterhead } = clinic
  return { courseId, clinic: name, letterhead, givenName: course.patient.givenName, treatedOn, advice }
}
