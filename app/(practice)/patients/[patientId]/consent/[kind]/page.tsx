import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ConsentForm } from '@/components/consent/consent-form'
import { SubmissionKey } from '@/components/form/submission-key'
import { PatientHeader } from '@/components/patient/patient-header'
import { requireActor } from '@/lib/auth/require-actor'
import { recordConsentAction } from '@/lib/consent/actions'
import { CONSENT_KINDS, CONSENT_WORDS } from '@/lib/consent/words'
import { patientForView } from '@/lib/patient/data'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Record consent' }

type Props = { params: Promise<{ patientId: string; kind: string }> }

export default async function RecordConsentPage({ params }: Props) {
  const actor = await requireActor()
  const { patientId, kind: asked } = await params
  const kind = CONSENT_KINDS.find(one => one === asked)
  const patient = kind ? await patientForView(actor, patientId) : null
  if (!kind || !patient) notFound()
  const { timeZone } = actor.clinic
  const day = today(timeZone)
  return (
    <div className="page-narrow">
      <PatientHeader patient={patient} today={day} timeZone={timeZone} />
      <h2 className="mb-6 text-xl">{CONSENT_WORDS[kind]}</h2>
      <ConsentForm
        action={recordConsentAction.bind(null, patient.id, kind)}
        kind={kind}
        name={actor.name}
        today={day}
        submissionKey={<SubmissionKey />}
      />
    </div>
  )
}
