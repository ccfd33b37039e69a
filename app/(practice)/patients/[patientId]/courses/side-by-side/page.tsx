import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { ChoosePair } from '@/components/compare/choose-pair'
import { PairAxis } from '@/components/compare/pair-axis'
import { SideBySide } from '@/components/compare/side-by-side'
import { PatientHeader } from '@/components/patient/patient-header'
import { requireActor } from '@/lib/auth/require-actor'
import { pairForView } from '@/lib/compare/data'
import { pairAddress, readPair } from '@/lib/compare/pair'
import { coursesOfPatient } from '@/lib/course/data'
import { patientForView } from '@/lib/patient/data'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Two courses side by side' }

type Props = {
  params: Promise<{ patientId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function SideBySidePage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const { patientId } = await params
  const search = await searchParams
  const patient = await patientForView(actor, patientId)
  if (!patient) notFound()
  const courses = await coursesOfPatient(actor, patientId)
  const { given, pair, problem } = readPair(search)
  if (given.some(id => !courses.some(course => course.id === id))) notFound()
  if (pair && search.course) redirect(pairAddress(patientId, pair))
  const two = pair && (await pairForView(actor, patientId, pair))
  const { timeZone } = actor.clinic
  const axis = search.axis === 'time' ? 'time' : 'sessions'
  return (
    <div className="page">
      <PatientHeader patient={patient} today={today(timeZone)} timeZone={timeZone} />
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-xl">Two courses side by side</h2>
        <Link
          href={`/patients/${patientId}/courses`}
          prefetch={false}
          className="link inline-flex min-h-11 items-center"
        >
          All courses
        </Link>
      </div>
      {two ? (
        <>
          <PairAxis patientId={patientId} pair={pair} axis={axis} />
          <SideBySide pair={two} axis={axis} settings={actor.clinic} />
        </>
      ) : (
        <>
          <p role="status" className="notice mb-4 max-w-xl">
            {courses.length < 2 ? 'There are no two courses yet to put side by side.' : problem}
          </p>
          {courses.length > 1 && (
            <ChoosePair courses={courses} patientId={patientId} given={given} timeZone={timeZone} />
          )}
        </>
      )}
    </div>
  )
}
