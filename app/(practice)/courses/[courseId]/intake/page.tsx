import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { CourseHeader } from '@/components/course/course-header'
import { IntakeForm } from '@/components/intake/intake-form'
import { IntakeSummary } from '@/components/intake/intake-summary'
import { AmendmentList } from '@/components/ui/amendment-list'
import { requireActor } from '@/lib/auth/require-actor'
import { courseForView } from '@/lib/course/data'
import { takeIntakeAction } from '@/lib/intake/actions'
import { intakeHistory, intakeOf } from '@/lib/intake/data'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Intake' }

type Props = { params: Promise<{ courseId: string }> }

export default async function IntakePage({ params }: Props) {
  const actor = await requireActor()
  const { courseId } = await params
  const course = await courseForView(actor, courseId)
  if (!course) notFound()
  const { timeZone } = actor.clinic
  const intake = await intakeOf(actor, course.id)
  const history = intake ? await intakeHistory(actor, intake.id) : []
  const day = today(timeZone)
  return (
    <div className="page">
      <CourseHeader course={course} today={day} timeZone={timeZone} title="Intake" />
      {intake ? (
        <>
          <IntakeSummary intake={intake} timeZone={timeZone} />
          <p className="mt-6 flex flex-wrap gap-3">
            <Link href={`/courses/${course.id}/intake/edit`} prefetch={false} className="button">
              Correct
            </Link>
            <Link href={`/courses/${course.id}/body-chart`} prefetch={false} className="button">
              Redraw the body chart
            </Link>
          </p>
          <AmendmentList amendments={history} timeZone={timeZone} />
        </>
      ) : (
        <IntakeForm action={takeIntakeAction.bind(null, course.id)} today={day} />
      )}
    </div>
  )
}
