import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StartCourseForm } from '@/components/course/start-course-form'
import { SubmissionKey } from '@/components/form/submission-key'
import { PatientHeader } from '@/components/patient/patient-header'
import { requireActor } from '@/lib/auth/require-actor'
import { startCourseAction } from '@/lib/course/actions'
import { problemsOfClinic } from '@/lib/course/data'
import { practitioners } from '@/lib/member/data'
import { isUnder11 } from '@/lib/mymop/validated-age'
import { patientForView } from '@/lib/patient/data'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Start course' }

type Props = { params: Promise<{ patientId: string }> }

export default async function NewCoursePage({ params }: Props) {
  const actor = await requireActor()
  const { patientId } = await params
  const patient = await patientForView(actor, patientId)
  if (!patient) notFound()
  const [people, problems] = await Promise.all([practitioners(actor), problemsOfClinic(actor)])
  const { timeZone } = actor.clinic
  const day = today(timeZone)
  return (
    <div className="page-narrow">
      <PatientHeader patient={patient} today={day} timeZone={timeZone} />
      <h2 className="mb-6 text-xl">Start a course of treatment</h2>
      <StartCourseForm
        action={startCourseAction.bind(null, patient.id)}
        practitioners={people}
        ownId={actor.memberId}
        problems={problems}
        companions={actor.clinic}
        under11={isUnder11(patient.birthDate, day)}
        today={day}
        submissionKey={<SubmissionKey />}
      />
    </div>
  )
}
