import type { Metadata } from 'next'
import { SubmissionKey } from '@/components/form/submission-key'
import { AddPatientForm } from '@/components/patient/add-patient-form'
import { requireActor } from '@/lib/auth/require-actor'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Add patient' }

export default async function NewPatientPage() {
  const actor = await requireActor()
  return (
    <div className="page-narrow">
      <h1 className="mb-6">Add patient</h1>
      <AddPatientForm today={today(actor.clinic.timeZone)} submissionKey={<SubmissionKey />} />
    </div>
  )
}
