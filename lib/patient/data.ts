import 'server-only'
import { audit } from '@/lib/audit/audit'
import { type Amendment, amendmentsOf } from '@/lib/audit/data'
import type { Actor } from '@/lib/auth/actor'
import { type Db, db, type Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Day } from '@/lib/time/day'
import { formatDay, localeFor } from '@/lib/time/format'
import { type Reading, type SearchQuery, searchQuery } from './search-query'
import { type PersonName, similarNames } from './similar'
import type { FoundPatient, PatientIdentity, PatientView } from './view'

const identity = { id: true, givenName: true, familyName: true, birthDate: true, reference: true } as const

const toFound = (actor: Actor, row: PatientIdentity): FoundPatient => ({
  id: row.id,
  name: `${row.givenName} ${row.familyName}`,
  reference: row.reference,
  born: formatDay(row.birthDate, actor.clinic.timeZone, 'long'),
})

const all = (parts: Prisma.Sql[]) => Prisma.join(parts, ' AND ', '(', ')')
const any = (parts: Prisma.Sql[]) => Prisma.join(parts, ' OR ', '(', ')')
const like = (pattern: string) => Prisma.sql`"searchText" LIKE ${pattern}`

// Folded words hold neither % nor _ (lib/patient/fold.ts), so the wildcards here are the only ones.
const contains = (spellings: string[]) => any(spellings.map(word => like(`%${word}%`)))
const begins = (spellings: string[]) => any(spellings.flatMap(word => [like(`${word}%`), like(`% ${word}%`)]))
const beginsFamilyName = (spellings: string[]) => any(spellings.map(word => like(`${word}%`)))
const bornOn = (days: Day[]) => Prisma.sql`"birthDate" IN (${Prisma.join(days)})`

const fits = ({ words, birthDates }: Reading) =>
  all([...words.map(contains), ...(birthDates.length > 0 ? [bornOn(birthDates)] : [])])

/** The better a patient fits, the lower: the reference itself, the birth date, the family name's beginning, a name's. */
function rank({ readings, reference }: SearchQuery): Prisma.Sql {
  const [likeliest] = readings.flatMap(reading => reading.birthDates)
  const words = readings.find(reading => reading.birthDates.length === 0)?.words ?? []
  const best = [Prisma.sql`ltrim(lower("reference"), '0') = ${reference}`]
  if (likeliest) best.push(bornOn([likeliest]))
  if (words.length > 0) {
    const namesBegin = words.map(begins)
    best.push(all([...namesBegin, any(words.map(beginsFamilyName))]), all(namesBegin))
  }
  const cases = best.map((fit, index) => Prisma.sql`WHEN ${fit} THEN ${Prisma.raw(String(index))}`)
  return Prisma.sql`CASE ${Prisma.join(cases, ' ')} ELSE 9 END`
}

/**
 * Patients of the clinic by any part of their name, a birth date as people type it, or the reference, the best fit
 * first, at most `limit`. Leaves no audit row: it is asked at every key press and shows no record.
 */
export async function findPatients(actor: Actor, typed: string, limit = 20): Promise<FoundPatient[]> {
  const query = searchQuery(typed, localeFor(actor.clinic.timeZone) === 'en-GB')
  if (!query) return []
  const rows = await db.$queryRaw<PatientIdentity[]>`
    SELECT "id", "givenName", "familyName", "birthDate", "reference" FROM "Patient"
    WHERE "clinicId" = ${actor.clinicId} AND ${any(query.readings.map(fits))}
    ORDER BY ${rank(query)}, "searchText", "id" LIMIT ${limit}`
  return rows.map(row => toFound(actor, row))
}

/** Everything about a patient except the courses, or null where the clinic has none of this id. Leaves an audit row. */
export async function patientForView(actor: Actor, patientId: string): Promise<PatientView | null> {
  const row = await db.patient.findFirst({
    where: { id: patientId, clinicId: actor.clinicId },
    select: {
      ...identity,
      phone: true,
      email: true,
      address: true,
      gp: true,
      note: true,
      version: true,
      createdAt: true,
    },
  })
  if (!row) return null
  await audit(db, actor, { action: 'patient.viewed', subjectId: patientId, patientId })
  const { createdAt, ...patient } = row
  return { ...patient, addedAt: createdAt }
}

/** Who a patient is, for the head of a page that leaves its own audit row; null where the clinic has none of this id. */
export function patientIdentity(actor: Actor, patientId: string): Promise<PatientIdentity | null> {
  return db.patient.findFirst({ where: { id: patientId, clinicId: actor.clinicId }, select: identity })
}

/** The corrections of a patient's facts, the latest first. */
export function patientHistory(actor: Actor, patientId: string): Promise<Amendment[]> {
  return amendmentsOf(actor, 'patient', patientId)
}

/** How many patients the clinic has. */
export function patientCount(actor: Actor): Promise<number> {
  return db.patient.count({ where: { clinicId: actor.clinicId } })
}

/** Enough of a busy member's trail to find a handful of different patients in it. */
const TRAIL = 300

/** The patients whose records the actor last had open, the latest first, then the newest of the clinic. */
export async function recentPatients(actor: Actor, limit = 8): Promise<FoundPatient[]> {
  const { clinicId, memberId } = actor
  const trail = await db.auditEntry.findMany({
    where: { clinicId, memberId, patientId: { not: null } },
    select: { patientId: true, action: true },
    orderBy: { id: 'desc' },
    take: TRAIL,
  })
  // Hundreds who were brought in from a file at once were not opened.
  const seen = trail.filter(({ action }) => !action.includes('import'))
  const ids = [...new Set(seen.flatMap(entry => entry.patientId ?? []))].slice(0, limit)
  const opened = await db.patient.findMany({ where: { clinicId, id: { in: ids } }, select: identity })
  const newest = await db.patient.findMany({
    where: { clinicId, id: { notIn: ids } },
    select: identity,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit - ids.length,
  })
  const inOrder = ids.flatMap(id => opened.find(row => row.id === id) ?? [])
  return [...inOrder, ...newest].map(row => toFound(actor, row))
}

/** Patients with the same birth date and a similar name, who may be the same person. */
export async function likelyDuplicates(
  actor: Actor,
  person: PersonName & { birthDate: Day },
  on: Db | Tx = db,
): Promise<FoundPatient[]> {
  const rows = await on.patient.findMany({
    where: { clinicId: actor.clinicId, birthDate: person.birthDate },
    select: identity,
    orderBy: [{ familyName: 'asc' }, { givenName: 'asc' }, { reference: 'asc' }],
  })
  return rows.filter(row => similarNames(row, person)).map(row => toFound(actor, row))
}
