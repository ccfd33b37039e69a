import 'server-only'
import { changesBetween, keepAmendment } from '@/lib/audit/amend'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { canTreat } from '@/lib/auth/permissions'
import type { Tx } from '@/lib/db/client'
import { transact } from '@/lib/db/transact'
import { failed, invalid, NOT_FOUND, ok, type Result } from '@/lib/result'
import { once } from '@/lib/submission/once'
import { now } from '@/lib/time/clock'
import { today } from '@/lib/time/day'
import { safetyFlagChoices, safetyFlagKind } from './data'
import { type FlagFacts, factProblems, factsOf } from './facts'
import type { AddSafetyFlagInput, AmendSafetyFlagInput, EndSafetyFlagInput } from './schema'

/**
 * Adds a safety flag to a patient. Returns its id. Refuses what neither the product's list nor the clinic's own offers,
 * and a flag that stands already with the same detail (of pregnancies, any).
 */
export function addSafetyFlag(actor: Actor, patientId: string, input: AddSafetyFlagInput): Promise<Result<string>> {
  return transact(async tx => {
    const { submission, ...typed } = input
    const { clinicId } = actor
    const patient = await tx.patient.findFirst({ where: { id: patientId, clinicId }, select: { birthDate: true } })
    if (!patient || !canTreat(actor)) return NOT_FOUND
    const sent = { key: submission, action: 'addSafetyFlag', body: { patientId, ...typed } }
    return once(tx, actor, sent, async () => {
      const kind = (await safetyFlagChoices(actor, tx)).find(choice => choice.flag === input.flag)
      if (!kind) return invalid('flag', 'Choose one of the flags of the list.')
      const facts = factsOf(kind.asks, input)
      const wrong = factProblems(kind.asks, facts, today(actor.clinic.timeZone), patient.birthDate)
      if (wrong.length > 0) return failed('invalid', undefined, wrong)
      const same = kind.asks === 'due_date' ? {} : { detail: facts.detail }
      const there = { patientId, clinicId, flag: kind.flag, endedAt: null, ...same }
      if ((await tx.safetyFlag.count({ where: there })) > 0) return invalid('flag', STANDS)
      const flag = await tx.safetyFlag.create({
        data: { clinicId, patientId, flag: kind.flag, ...facts, createdById: actor.memberId },
      })
      await audit(tx, actor, { action: 'safety_flag.added', subjectId: flag.id, patientId })
      return ok(flag.id)
    })
  })
}

const STANDS = 'This flag stands already. Change that one, or say how this one differs.'

/**
 * Corrects what is known of a flag that stands (never which flag it is) and keeps what it said before. Returns the
 * patient's id. What is the same as before leaves no trace.
 */
export function amendSafetyFlag(actor: Actor, flagId: string, input: AmendSafetyFlagInput): Promise<Result<string>> {
  return transact(async tx => {
    const { clinicId } = actor
    const flag = await flagOf(tx, actor, flagId)
    if (!flag || !canTreat(actor)) return NOT_FOUND
    if (flag.endedAt) return ENDED
    const { asks } = await safetyFlagKind(actor, flag.flag, tx)
    const facts = factsOf(asks, input)
    const wrong = factProblems(asks, facts, today(actor.clinic.timeZone), flag.patient.birthDate)
    if (wrong.length > 0) return failed('invalid', undefined, wrong)
    const { patientId, detail, dueDate, since } = flag
    const changes = changesBetween<FlagFacts>({ detail, dueDate, since }, facts)
    if (changes.length === 0) return ok(patientId)
    const { version, reason } = input
    const claimed = await tx.safetyFlag.updateMany({
      where: { id: flagId, clinicId, version },
      data: { ...facts, version: { increment: 1 } },
    })
    if (claimed.count === 0) return CHANGED
    await keepAmendment(tx, actor, { subject: 'safety_flag', id: flagId, version: version + 1 }, changes, reason)
    await audit(tx, actor, { action: 'safety_flag.amended', subjectId: flagId, patientId })
    return ok(patientId)
  })
}

/** Ends a flag that no longer applies; it stays in the history with the reason. Returns the patient's id. */
export function endSafetyFlag(actor: Actor, flagId: string, input: EndSafetyFlagInput): Promise<Result<string>> {
  return transact(async tx => {
    const { clinicId, memberId } = actor
    const flag = await flagOf(tx, actor, flagId)
    if (!flag || !canTreat(actor)) return NOT_FOUND
    const { patientId } = flag
    if (flag.endedAt) return flag.endedById === memberId && flag.endReason === input.endReason ? ok(patientId) : ENDED
    const claimed = await tx.safetyFlag.updateMany({
      where: { id: flagId, clinicId, version: input.version },
      data: { endedAt: now(), endedById: memberId, endReason: input.endReason, version: { increment: 1 } },
    })
    if (claimed.count === 0) return CHANGED
    await audit(tx, actor, { action: 'safety_flag.ended', subjectId: flagId, patientId })
    return ok(patientId)
  })
}

const ENDED = failed('changed_meanwhile', 'This flag was ended since you opened it. Nothing was changed.')

const CHANGED = failed(
  'changed_meanwhile',
  'Somebody changed this flag since you opened it. Nothing was saved yet, and what you typed is still here.',
)

function flagOf(tx: Tx, actor: Actor, flagId: string) {
  return tx.safetyFlag.findFirst({
    where: { id: flagId, clinicId: actor.clinicId },
    include: { patient: { select: { birthDate: true } } },
  })
}
