import 'server-only'
import { changesBetween, keepAmendment } from '@/lib/audit/amend'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { canTreat } from '@/lib/auth/permissions'
import type { Tx } from '@/lib/db/client'
import { transact } from '@/lib/db/transact'
import { type FieldError, failed, NOT_FOUND, ok, type Result } from '@/lib/result'
import { once } from '@/lib/submission/once'
import { today } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'
import { likelyDuplicates } from './data'
import { searchTextOf } from './fold'
import type { AmendPatientInput, NewPatientInput } from './schema'
import type { FoundPatient } from './view'

type Person = Omit<NewPatientInput, 'submission' | 'anyway'>

/**
 * Adds a patient; without a reference the next free number of the clinic is given. Returns the id. Fails with
 * 'duplicate', naming whom it may be, where the birth date is the same and the name similar, unless `anyway`.
 */
export function addPatient(actor: Actor, input: NewPatientInput): Promise<Result<string>> {
  return transact(async tx => {
    if (!canTreat(actor)) return NOT_FOUND
    const { submission, anyway, ...person } = input
    return once(tx, actor, { key: submission, action: 'addPatient', body: person }, async () => {
      const wrong = await problemsOf(tx, actor, person)
      if (wrong.length > 0) return failed('invalid', undefined, wrong)
      const likely = anyway ? [] : await likelyDuplicates(actor, person, tx)
      if (likely.length > 0) return failed('duplicate', duplicateWords(likely))
      const named = { ...person, reference: person.reference || (await nextReference(tx, actor)) }
      const patient = await tx.patient.create({
        data: { ...named, searchText: searchTextOf(named), clinicId: actor.clinicId, createdById: actor.memberId },
      })
      await audit(tx, actor, { action: 'patient.added', subjectId: patient.id, patientId: patient.id })
      return ok(patient.id)
    })
  })
}

function duplicateWords(likely: FoundPatient[]): string {
  const named = likely.map(({ name, reference, born }) => `${name} (reference ${reference}, born ${born})`).join('; ')
  return `Nothing was saved yet. This may be a patient who has a record already: ${named}. If it is another person, say so at the end of the form.`
}

/**
 * Corrects a patient's facts and keeps what they said before. Returns the id. Fails with 'changed_meanwhile' where
 * somebody else corrected them since the form was opened; what is the same as before leaves no trace.
 */
export function amendPatient(actor: Actor, patientId: string, input: AmendPatientInput): Promise<Result<string>> {
  return transact(async tx => {
    const { submission, version, reason, ...person } = input
    const patient = await tx.patient.findFirst({ where: { id: patientId, clinicId: actor.clinicId } })
    if (!patient || !canTreat(actor)) return NOT_FOUND
    const sent = { key: submission, action: 'amendPatient', body: { patientId, reason, ...person } }
    return once(tx, actor, sent, async () => {
      const wrong = [
        ...(await problemsOf(tx, actor, person, patientId)),
        ...(person.reference ? [] : [NO_REFERENCE]),
        ...(await bornAfterTreatment(tx, actor, patientId, person.birthDate)),
      ]
      if (wrong.length > 0) return failed('invalid', undefined, wrong)
      const changes = changesBetween<Person>(patient, person)
      if (changes.length === 0) return ok(patientId)
      const claimed = await tx.patient.updateMany({
        where: { id: patientId, clinicId: actor.clinicId, version },
        data: { ...person, searchText: searchTextOf(person), version: { increment: 1 } },
      })
      if (claimed.count === 0) return CHANGED
      await keepAmendment(tx, actor, { subject: 'patient', id: patientId, version: version + 1 }, changes, reason)
      await audit(tx, actor, { action: 'patient.amended', subjectId: patientId, patientId })
      return ok(patientId)
    })
  })
}

const CHANGED = failed(
  'changed_meanwhile',
  'Somebody changed this record since you opened it. Nothing was saved yet, and what you typed is still here.',
)

const NO_REFERENCE = { field: 'reference', message: 'Type a reference; a record keeps one.' }

/** What only the clinic knows to be wrong: its today, and the references that are taken. */
async function problemsOf(tx: Tx, actor: Actor, person: Person, patientId?: string): Promise<FieldError[]> {
  const { clinicId, clinic } = actor
  const wrong: FieldError[] = []
  if (person.birthDate > today(clinic.timeZone)) {
    wrong.push({ field: 'birthDate', message: 'This birth date is still to come. Check the year.' })
  }
  const { reference } = person
  const holder = reference
    ? await tx.patient.findUnique({ where: { clinicId_reference: { clinicId, reference } }, select: { id: true } })
    : null
  if (holder && holder.id !== patientId) {
    wrong.push({ field: 'reference', message: 'Another patient has this reference. Choose a free one.' })
  }
  return wrong
}

/** A birth date after the first treatment or answer would make the record impossible. */
async function bornAfterTreatment(tx: Tx, actor: Actor, patientId: string, birthDate: string): Promise<FieldError[]> {
  const first = await tx.course.findFirst({
    where: { patientId, clinicId: actor.clinicId, startedOn: { lt: birthDate } },
    select: { startedOn: true },
    orderBy: { startedOn: 'asc' },
  })
  if (!first) return []
  const day = formatDay(first.startedOn, actor.clinic.timeZone, 'long')
  return [{ field: 'birthDate', message: `A course started on ${day}, before this birth date. Check the year.` }]
}

const BATCH = 200

/** The next number of the clinic as '0001', past those that were typed by hand. */
async function nextReference(tx: Tx, actor: Actor): Promise<string> {
  const { clinicId } = actor
  let { lastReference: last } = await tx.clinic.findUniqueOrThrow({ where: { id: clinicId } })
  for (;;) {
    const numbers = Array.from({ length: BATCH }, (_, index) => last + 1 + index)
    const candidates = numbers.map(number => ({ number, reference: String(number).padStart(4, '0') }))
    const taken = await tx.patient.findMany({
      where: { clinicId, reference: { in: candidates.map(({ reference }) => reference) } },
      select: { reference: true },
    })
    const used = new Set(taken.map(({ reference }) => reference))
    const free = candidates.find(({ reference }) => !used.has(reference))
    if (free) {
      await tx.clinic.update({ where: { id: clinicId }, data: { lastReference: free.number } })
      return free.reference
    }
    last += BATCH
  }
}
