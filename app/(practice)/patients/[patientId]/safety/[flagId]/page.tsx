import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { PatientHeader } from '@/components/patient/patient-header'
import { AmendFlagForm } from '@/components/safety-flag/amend-flag-form'
import { EndFlagForm } from '@/components/safety-flag/end-flag-form'
import { requireActor } from '@/lib/auth/require-actor'
import { patientIdentity } from '@/lib/patient/data'
import { amendSafetyFlagAction, endSafetyFlagAction } from '@/lib/safety-flag/actions'
import { safetyFlagForView } from '@/lib/safety-flag/data'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Change a safety flag' }

type Props = { params: Promise<{ patientId: string; flagId: string }> }

export default async function SafetyFlagPage({ params }: Props) {
  const actor = await requireActor()
  const { patientId, flagId } = await params
  const patient = await patientIdentity(actor, patientId)
  const found = patient && (await safetyFlagForView(actor, flagId))
  if (!found || found.patientId !== patient.id) notFound()
  const { flag } = found
  const { timeZone } = actor.clinic
  const place = { today: today(timeZone), timeZone }
  return (
    <div className="page-narrow">
      <PatientHeader patient={patient} {...place} />
      <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="text-xl">{flag.words}</h2>
        <Link href={`/patients/${patient.id}/safety`} prefetch={false} className="link">
          All safety flags
        </Link>
      </div>
      <AmendFlagForm action={amendSafetyFlagAction.bind(null, flag.id)} flag={flag} {...place} />
      <h2 className="section-title mt-10 mb-4">It no longer applies</h2>
      <EndFlagForm action={endSafetyFlagAction.bind(null, flag.id)} version={flag.version} />
    </div>
  )
}
