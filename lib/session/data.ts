import 'server-only'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import type { Caution } from '@/lib/caution/caution'
import { cautionsFor } from '@/lib/caution/cautions'
import { readKeptCautions } from '@/lib/caution/kept'
import { db } from '@/lib/db/client'
import { printPrescription } from '@/lib/points/needling'
import { parsePrescription } from '@/lib/points/parse'
import { messageOf } from '@/lib/points/read'
import { allOwnReferences, ownReferences } from '@/lib/reference/data'
import type { FieldError } from '@/lib/result'
import { safetyFlagsOf } from '@/lib/safety-flag/data'
import type { Day } from '@/lib/time/day'
import { modalitiesOf } from './modalities'
import type { SessionRecord } from './record-view'

/** The columns that a correction can change. */
const corrected = {
  id: true,
  courseId: true,
  treatedOn: true,
  startTime: true,
  reaction: true,
  reactionNote: true,
  modalities: true,
  electroHz: true,
  electroHzHigh: true,
  electroMode: true,
  prescription: true,
  needleSize: true,
  needlesIn: true,
  needlesOut: true,
  missingNeedle: true,
  tongue: true,
  pulse: true,
  pattern: true,
  tenderPoints: true,
  advice: true,
  referral: true,
  fee: true,
  note: true,
  cautions: true,
  version: true,
} as const

export type SessionForAmending = NonNullable<Awaited<ReturnType<typeof sessionForAmending>>>

/** A session as its correction starts, or null where the clinic has none of this id. Leaves an audit row. */
export async function sessionForAmending(actor: Actor, sessionId: string) {
  const row = await db.session.findFirst({
    where: { id: sessionId, clinicId: actor.clinicId },
    select: { ...corrected, course: { select: { patientId: true } } },
  })
  if (!row) return null
  const { course, modalities, cautions, ...session } = row
  await audit(db, actor, { action: 'session.viewed', subjectId: row.id, patientId: course.patientId })
  const answers = readKeptCautions(cautions).map(({ key, answer }) => [key, answer] as const)
  return { ...session, modality: modalities, answers: Object.fromEntries(answers) }
}

/** A session as a document, with its course, or null where the clinic has none of this id. Leaves an audit row. */
export async function sessionForView(
  actor: Actor,
  sessionId: string,
): Promise<{
  courseId: string
  record: Omit<SessionRecord, 'number'>
  advice: { id: string; title: string; text: string }[]
} | null> {
  const row = await db.session.findFirst({
    where: { id: sessionId, clinicId: actor.clinicId },
    include: {
      practitioner: { select: { name: true } },
      advicesGiven: { select: { id: true, title: true, text: true } },
      course: { select: { patientId: true } },
    },
  })
  if (!row) return null
  await audit(db, actor, { action: 'session.viewed', subjectId: row.id, patientId: row.course.patientId })
  const signer = row.signedById
    ? await db.member.findFirst({ where: { id: row.signedById, clinicId: actor.clinicId }, select: { name: true } })
    : null
  const { practitioner, advicesGiven, course: _, courseId, modalities, cautions, importId, ...said } = row
  const record = {
    ...said,
    practitioner: practitioner.name,
    broughtIn: importId !== null,
    signedBy: signer?.name ?? '',
    modalities: modalitiesOf(modalities),
    cautions: readKeptCautions(cautions),
    advicesGiven: advicesGiven.map(({ title }) => title),
  }
  return { courseId, record, advice: advicesGiven }
}

export type LastTreatment = {
  treatedOn: Day
  prescription: string
  modalities: string
  needleSize: string
  note: string
} & {
  electroHz: number | null
  electroHzHigh: number | null
  electroMode: string
}

/** What was done in a session, to be repeated. Part of pages that leave their own audit row. */
export async function lastTreatment(actor: Actor, sessionId: string): Promise<LastTreatment | null> {
  return db.session.findFirst({
    where: { id: sessionId, clinicId: actor.clinicId },
    select: {
      treatedOn: true,
      prescription: true,
      modalities: true,
      needleSize: true,
      electroHz: true,
      electroHzHigh: true,
      electroMode: true,
      note: true,
    },
  })
}

type Treated = { prescription: string; modality: string }
type Heeded = { wrong: FieldError[]; prescription: string; cautions: Caution[] }

/** The points as they are kept, and what there is to heed for them: worked out here, whatever the page showed. */
async function heed(
  actor: Actor,
  find: () => Promise<{ patientId: string } | null | undefined>,
  { prescription, modality }: Treated,
): Promise<Heeded> {
  const course = prescription || modality ? await find() : null
  if (!course) return { wrong: [], prescription: '', cautions: [] }
  // Withdrawn points too: an earlier session may hold one, and is not to lose it in a correction.
  const points = prescription ? (await allOwnReferences(actor)).filter(({ list }) => list === 'point') : []
  const [flags, own] = await Promise.all([
    safetyFlagsOf(actor, course.patientId),
    ownReferences(actor, 'point_caution'),
  ])
  const { needlings, problems } = parsePrescription(prescription, points)
  const codes = needlings.map(({ code, side }) => ({ code, side: side ?? '' }))
  return {
    wrong: problems.length > 0 ? [{ field: 'prescription', message: messageOf(problems) }] : [],
    prescription: printPrescription(needlings),
    cautions: cautionsFor({ codes, modalities: modalitiesOf(modality), flags, own }),
  }
}

/** A treatment that is being signed: its points as they are kept, what of them could not be read, and its cautions. */
export async function treatmentOfCourse(actor: Actor, courseId: string, treated: Treated): Promise<Heeded> {
  const where = { id: courseId, clinicId: actor.clinicId }
  return heed(actor, () => db.course.findFirst({ where, select: { patientId: true } }), treated)
}

/** The same for the correction of a session. */
export async function treatmentOfSession(actor: Actor, sessionId: string, treated: Treated): Promise<Heeded> {
  const where = { id: sessionId, clinicId: actor.clinicId }
  const find = () => db.session.findFirst({ where, select: { course: { select: { patientId: true } } } })
  return heed(actor, async () => (await find())?.course, treated)
}
