import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CourseHeader } from '@/components/course/course-header'
import { DischargeForm } from '@/components/course/discharge-form'
import { DischargeHistory } from '@/components/course/discharge-history'
import { ReopenForm } from '@/components/course/reopen-form'
import { requireActor } from '@/lib/auth/require-actor'
import { courseForView } from '@/lib/course/data'
import { dischargeAction, reopenAction } from '@/lib/discharge/actions'
import { dischargeHistory } from '@/lib/discharge/data'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Discharge' }

type Props = { params: Promise<{ courseId: string }> }

export default async function DischargePage({ params }: Props) {
  const actor = await requireActor()
  const { courseId } = await params
  const course = await courseForView(actor, courseId)
  if (!course) notFound()
  const { timeZone } = actor.clinic
  const discharges = await dischargeHistory(actor, course.id)
  const day = today(timeZone)
  const title = course.discharge ? 'Reopen the course' : 'Discharge'
  return (
    <div className="page-narrow">
      <CourseHeader course={course} today={day} timeZone={timeZone} title={title} />
      {course.discharge ? (
        <ReopenForm action={reopenAction.bind(null, course.id)} version={course.version} />
      ) : (
        <DischargeForm action={dischargeAction.bind(null, course.id)} version={course.version} today={day} />
      )}
      <div className="mt-10">
        <DischargeHistory discharges={discharges} timeZone={timeZone} />
      </div>
    </div>
  )
}
