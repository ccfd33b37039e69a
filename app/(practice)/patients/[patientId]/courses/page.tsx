import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AllCourses } from '@/components/compare/all-courses'
import { PatientHeader } from '@/components/patient/patient-header'
import { requireActor } from '@/lib/auth/require-actor'
import { coursesForView } from '@/lib/compare/data'
import { patientForView } from '@/lib/patient/data'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'All courses' }

type Props = { params: Promise<{ patientId: string }> }

export default async function AllCoursesPage({ params }: Props) {
  const actor = await requireActor()
  const { patientId } = await params
  const patient = await patientForView(actor, patientId)
  if (!patient) notFound()
  const courses = await coursesForView(actor, patientId)
  const { timeZone } = actor.clinic
  return (
    <div className="page">
      <PatientHeader patient={patient} today={today(timeZone)} timeZone={timeZone} />
      <h2 className="text-xl">All courses</h2>
      {courses.length === 0 ? (
        <p className="mt-2 text-second">
          No course yet. A course is the treatment of one problem, from the first visit to discharge.{' '}
          <Link href={`/patients/${patientId}/courses/new`} prefetch={false} className="link">
            Start course
          </Link>
        </p>
      ) : (
        <AllCourses courses={courses} patientId={patientId} settings={actor.clinic} />
      )}
    </div>
  )
}
