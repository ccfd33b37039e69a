import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CourseHeader } from '@/components/course/course-header'
import { AmendIntakeForm } from '@/components/intake/intake-form'
import { AmendmentList } from '@/components/ui/amendment-list'
import { requireActor } from '@/lib/auth/require-actor'
import { courseForView } from '@/lib/course/data'
import { amendIntakeAction } from '@/lib/intake/actions'
import { intakeHistory, intakeOf } from '@/lib/intake/data'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Correct the intake' }

type Props = { params: Promise<{ courseId: string }> }

export default async function AmendIntakePage({ params }: Props) {
  const actor = await requireActor()
  const { courseId } = await params
  const course = await courseForView(actor, courseId)
  const intake = course && (await intakeOf(actor, course.id))
  if (!intake) notFound()
  const { timeZone } = actor.clinic
  const history = await intakeHistory(actor, intake.id)
  const day = today(timeZone)
  return (
    <div className="page">
      <CourseHeader course={course} today={day} timeZone={timeZone} title="Correct the intake" />
      <AmendIntakeForm
        action={amendIntakeAction.bind(null, course.id)}
        intake={intake}
        today={day}
        timeZone={timeZone}
      />
      <AmendmentList amendments={history} timeZone={timeZone} />
    </div>
  )
}
