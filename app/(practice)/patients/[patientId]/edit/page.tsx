import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SubmissionKey } from '@/components/form/submission-key'
import { AmendPatientForm } from '@/components/patient/amend-patient-form'
import { PatientHeader } from '@/components/patient/patient-header'
import { requireActor } from '@/lib/auth/require-actor'
import { amendPatientAction } from '@/lib/patient/actions'
import { patientForView } from '@/lib/patient/data'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Edit patient' }

type Props = { params: Promise<{ patientId: string }> }

export default async function EditPatientPage({ params }: Props) {
  const actor = await requireActor()
  const { patientId } = await params
  const patient = await patientForView(actor, patientId)
  if (!patient) notFound()
  const { timeZone } = actor.clinic
  const day = today(timeZone)
  return (
    <div className="page-narrow">
      <PatientHeader patient={patient} today={day} timeZone={timeZone} />
      <h2 className="mb-6 text-xl">Edit the patient’s facts</h2>
      <AmendPatientForm
        action={amendPatientAction.bind(null, patient.id)}
        patient={patient}
        today={day}
        timeZone={timeZone}
        submissionKey={<SubmissionKey />}
      />
    </div>
  )
}
