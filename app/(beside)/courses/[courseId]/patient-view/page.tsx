import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { CourseChartFigure } from '@/components/charts/course-chart'
import { PrintLetter } from '@/components/letter/print-letter'
import { PatientSentence } from '@/components/patient-view/patient-sentence'
import '@/components/summary/summary.css'
import { requireActor } from '@/lib/auth/require-actor'
import { courseForView } from '@/lib/course/data'
import { treatmentsBetween } from '@/lib/course/treatments'
import { patientWords } from '@/lib/mymop/patient-words'
import { chartForPatient } from '@/lib/summary/patient-chart'

export const metadata: Metadata = { title: 'Your scores' }

type Props = { params: Promise<{ courseId: string }> }

export default async function PatientViewPage({ params }: Props) {
  const actor = await requireActor()
  const { courseId } = await params
  const course = await courseForView(actor, courseId)
  if (!course) notFound()
  const { timeZone, chartUpIsBetter } = actor.clinic
  const { progress, sessions, words, patient } = course
  const days = sessions.map(({ treatedOn }) => treatedOn)
  const chart = chartForPatient(course, timeZone)
  return (
    <div className="page patient-view">
      <p className="mb-4 flex justify-between gap-4 print:hidden">
        <Link
          href={`/courses/${course.id}`}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-sm text-second underline-offset-3 hover:underline"
        >
          Back
        </Link>
        <PrintLetter>Print</PrintLetter>
      </p>
      <h1 className="mb-6 text-3xl">
        <bdi>{patient.givenName}</bdi>, this is how it has been
      </h1>
      <PatientSentence
        shown={patientWords(progress, words, { treatments: treatmentsBetween(progress, days), timeZone })}
      />
      {chart && (
        <div className="mt-8 print:mt-4">
          <CourseChartFigure chart={chart} upIsBetter={chartUpIsBetter} layers="patient" />
        </div>
      )}
    </div>
  )
}
