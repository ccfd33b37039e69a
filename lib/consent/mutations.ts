import 'server-only'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { canTreat } from '@/lib/auth/permissions'
import { transact } from '@/lib/db/transact'
import { failed, NOT_FOUND, ok, type Result } from '@/lib/result'
import { once } from '@/lib/submission/once'
import { now } from '@/lib/time/clock'
import { today } from '@/lib/time/day'
import { dayProblem } from '@/lib/visit-day/day-problem'
import { consentsOf } from './data'
import type { ConsentInput, WithdrawConsentInput } from './schema'
import { consentStanding } from './standing'

/** Records that a patient gave or declined a consent, taken by the actor. Returns the consent's id. */
export function recordConsent(actor: Actor, patientId: string, input: ConsentInput): Promise<Result<string>> {
  return transact(async tx => {
    const { clinicId, memberId } = actor
    const patient = await tx.patient.findFirst({ where: { id: patientId, clinicId }, select: { birthDate: true } })
    if (!patient || !canTreat(actor)) return NOT_FOUND
    const { submission, ...consent } = input
    const sent = { key: submission, action: 'recordConsent', body: { patientId, ...consent } }
    return once(tx, actor, sent, async () => {
      const { birthDate } = patient
      const wrong = dayProblem(actor, 'on', consent.on, { birthDate, startedOn: birthDate })
      if (wrong.length > 0) return failed('invalid', undefined, wrong)
      const { id } = await tx.consent.create({
        data: { ...consent, clinicId, patientId, takenById: memberId, at: now() },
      })
      await audit(tx, actor, { action: consent.given ? 'consent.given' : 'consent.declined', subjectId: id, patientId })
      return ok(id)
    })
  })
}

/**
 * Withdraws the consent that stands, as of today. Withdrawing it once more changes nothing. Returns the patient's id.
 * Fails with 'changed_meanwhile' where a later record took its place.
 */
export function withdrawConsent(actor: Actor, consentId: string, input: WithdrawConsentInput): Promise<Result<string>> {
  return transact(async tx => {
    const { clinicId, memberId } = actor
    const consent = await tx.consent.findFirst({ where: { id: consentId, clinicId } })
    if (!consent || !canTreat(actor)) return NOT_FOUND
    const { patientId, kind } = consent
    if (consent.withdrawnOn) return ok(patientId)
    const { record } = consentStanding(await consentsOf(actor, patientId, tx), kind)
    if (record?.id !== consentId || !consent.given) return failed('changed_meanwhile', REPLACED)
    await tx.consent.update({
      where: { id: consentId },
      data: {
        withdrawnOn: today(actor.clinic.timeZone),
        withdrawnById: memberId,
        withdrawReason: input.reason,
      },
    })
    await audit(tx, actor, { action: 'consent.withdrawn', subjectId: consentId, patientId })
    return ok(patientId)
  })
}

const REPLACED = 'This consent is not the one that stands now. Open this page anew to see which one does.'
