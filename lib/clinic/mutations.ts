import 'server-only'
import { changesBetween, keepAmendment } from '@/lib/audit/amend'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/actor'
import { canManageClinic } from '@/lib/auth/permissions'
import { transact } from '@/lib/db/transact'
import { failed, ok, type Result } from '@/lib/result'
import type { ClinicSettingsInput } from './schema'

/** Changes the clinic's settings (owner). Refuses when somebody changed them since the form was opened. */
export function changeClinicSettings(actor: Actor, input: ClinicSettingsInput): Promise<Result<null>> {
  return transact(async tx => {
    if (!canManageClinic(actor)) return failed('not_allowed', 'The clinic’s settings are the owner’s to change.')
    const { version, ...settings } = input
    const before = await tx.clinic.findUniqueOrThrow({ where: { id: actor.clinicId } })
    const changes = changesBetween(pick(before), settings)
    if (changes.length === 0) return ok(null)
    const changed = await tx.clinic.updateMany({
      where: { id: actor.clinicId, version },
      data: { ...settings, version: { increment: 1 } },
    })
    if (changed.count === 0) {
      return failed(
        'changed_meanwhile',
        'Somebody changed these settings since you opened them. Nothing was saved yet, and what you typed is still here.',
      )
    }
    const kept = { subject: 'clinic', id: actor.clinicId, version: version + 1 } as const
    await keepAmendment(tx, actor, kept, changes)
    await audit(tx, actor, { action: 'clinic.settings_changed', subjectId: actor.clinicId })
    return ok(null)
  })
}

type Settings = Omit<ClinicSettingsInput, 'version'>

const pick = ({ name, timeZone, smallChange, moderateChange, largeChange, ...rest }: Settings): Settings => ({
  name,
  timeZone,
  smallChange,
  moderateChange,
  largeChange,
  chartUpIsBetter: rest.chartUpIsBetter,
  earlierScoresInView: rest.earlierScoresInView,
  painRating: rest.painRating,
  globalChange: rest.globalChange,
  reviewSessions: rest.reviewSessions,
  letterhead: rest.letterhead,
})
