import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AmendCourseForm } from '@/components/course/amend-course-form'
import { CourseHeader } from '@/components/course/course-header'
import { AmendmentList } from '@/components/ui/amendment-list'
import { amendmentsOf } from '@/lib/audit/data'
import { requireActor } from '@/lib/auth/require-actor'
import { amendCourseAction } from '@/lib/course/actions'
import { courseForView, problemsOfClinic } from '@/lib/course/data'
import { practitioners } from '@/lib/member/data'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Edit course' }

type Props = { params: Promise<{ courseId: string }> }

export default async function EditCoursePage({ params }: Props) {
  const actor = await requireActor()
  const { courseId } = await params
  const course = await courseForView(actor, courseId)
  if (!course) notFound()
  const [people, problems, amendments] = await Promise.all([
    practitioners(actor),
    problemsOfClinic(actor),
    amendmentsOf(actor, 'course', courseId),
  ])
  const { timeZone } = actor.clinic
  const day = today(timeZone)
  return (
    <div className="page-narrow">
      <CourseHeader course={course} today={day} timeZone={timeZone} title="Edit the course" />
      <AmendCourseForm
        action={amendCourseAction.bind(null, course.id)}
        course={course}
        practitioners={people}
        problems={problems}
        today={day}
        timeZone={timeZone}
      />
      <AmendmentList amendments={amendments} timeZone={timeZone} />
    </div>
  )
}
