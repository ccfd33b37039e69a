import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ConsentSummary } from '@/components/consent/consent-summary'
import { CourseList } from '@/components/course/course-list'
import { PatientFacts } from '@/components/patient/patient-facts'
import { PatientHeader } from '@/components/patient/patient-header'
import { AmendmentList } from '@/components/ui/amendment-list'
import { requireActor } from '@/lib/auth/require-actor'
import { consentsOf } from '@/lib/consent/data'
import { coursesOfPatient } from '@/lib/course/data'
import { patientForView, patientHistory } from '@/lib/patient/data'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Patient' }

type Props = { params: Promise<{ patientId: string }> }

export default async function PatientPage({ params }: Props) {
  const actor = await requireActor()
  const { patientId } = await params
  const patient = await patientForView(actor, patientId)
  if (!patient) notFound()
  const [courses, history, consents] = await Promise.all([
    coursesOfPatient(actor, patientId),
    patientHistory(actor, patientId),
    consentsOf(actor, patientId),
  ])
  const { timeZone, chartUpIsBetter } = actor.clinic
  const inTreatment = courses.some(course => course.open)
  return (
    <div className="page">
      <PatientHeader patient={patient} today={today(timeZone)} timeZone={timeZone} here />
      <div className="grid gap-10 grid-cols-1 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <section aria-labelledby="courses-title">
          <h2 id="courses-title" className="section-title">
            Courses
          </h2>
          <CourseList courses={courses} timeZone={timeZone} upIsBetter={chartUpIsBetter} />
          <p className="mt-4 flex flex-wrap gap-3">
            {courses.length > 1 && (
              <Link href={`/patients/${patient.id}/courses`} prefetch={false} className="button">
                All courses
              </Link>
            )}
            <Link
              href={`/patients/${patient.id}/courses/new`}
              prefetch={false}
              className={inTreatment ? 'button' : 'button button-accent'}
            >
              {inTreatment ? 'Start another course' : 'Start course'}
            </Link>
          </p>
        </section>
        <aside>
          <PatientFacts patient={patient} timeZone={timeZone} />
          <section aria-labelledby="consent-title" className="mt-8">
            <h2 id="consent-title" className="section-title">
              Consent
            </h2>
            <ConsentSummary consents={consents} patientId={patientId} timeZone={timeZone} />
          </section>
          <AmendmentList amendments={history} timeZone={timeZone} />
        </aside>
      </div>
    </div>
  )
}
