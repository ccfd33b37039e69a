import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SubmissionKey } from '@/components/form/submission-key'
import { PatientHeader } from '@/components/patient/patient-header'
import { AddFlagForm } from '@/components/safety-flag/add-flag-form'
import { FlagHistory } from '@/components/safety-flag/flag-history'
import { FlagList } from '@/components/safety-flag/flag-list'
import { Saved } from '@/components/ui/saved'
import { requireActor } from '@/lib/auth/require-actor'
import { patientForView } from '@/lib/patient/data'
import { addSafetyFlagAction } from '@/lib/safety-flag/actions'
import { safetyFlagChoices, safetyFlagHistory, safetyFlagsOf } from '@/lib/safety-flag/data'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Safety flags' }

type Props = { params: Promise<{ patientId: string }>; searchParams: Promise<{ saved?: string }> }

export default async function SafetyPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const [{ patientId }, { saved }] = await Promise.all([params, searchParams])
  const patient = await patientForView(actor, patientId)
  if (!patient) notFound()
  const [flags, history, choices] = await Promise.all([
    safetyFlagsOf(actor, patient.id),
    safetyFlagHistory(actor, patient.id),
    safetyFlagChoices(actor),
  ])
  const { timeZone } = actor.clinic
  const place = { patientId: patient.id, today: today(timeZone), timeZone }
  return (
    <div className="page-narrow">
      <PatientHeader patient={patient} today={place.today} timeZone={timeZone} />
      <h2 className="mb-2 text-xl">Safety flags</h2>
      <p className="text-second">
        Standing facts that a treatment has to heed. They are shown on every page of the patient.
      </p>
      <Saved when={saved !== undefined} />
      <div className="mt-4">
        <FlagList flags={flags} {...place} />
      </div>
      <h2 className="section-title mt-8 mb-4">Add a flag</h2>
      <AddFlagForm
        action={addSafetyFlagAction.bind(null, patient.id)}
        choices={choices}
        today={place.today}
        submissionKey={<SubmissionKey />}
      />
      <FlagHistory history={history} timeZone={timeZone} />
    </div>
  )
}
