import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ConsentHistory } from '@/components/consent/consent-history'
import { ConsentSection } from '@/components/consent/consent-section'
import { PatientHeader } from '@/components/patient/patient-header'
import { requireActor } from '@/lib/auth/require-actor'
import { consentsOf } from '@/lib/consent/data'
import { consentStanding } from '@/lib/consent/standing'
import { CONSENT_KINDS } from '@/lib/consent/words'
import { patientForView } from '@/lib/patient/data'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Consent' }

type Props = { params: Promise<{ patientId: string }> }

export default async function ConsentPage({ params }: Props) {
  const actor = await requireActor()
  const { patientId } = await params
  const patient = await patientForView(actor, patientId)
  if (!patient) notFound()
  const consents = await consentsOf(actor, patientId)
  const { timeZone } = actor.clinic
  return (
    <div className="page-narrow">
      <PatientHeader patient={patient} today={today(timeZone)} timeZone={timeZone} />
      {CONSENT_KINDS.map(kind => (
        <ConsentSection
          key={kind}
          standing={consentStanding(consents, kind)}
          patientId={patientId}
          timeZone={timeZone}
        />
      ))}
      <ConsentHistory consents={consents} timeZone={timeZone} />
    </div>
  )
}
