import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CourseHeader } from '@/components/course/course-header'
import { AmendResponseForm } from '@/components/response/amend-response-form'
import { AmendmentList } from '@/components/ui/amendment-list'
import { amendmentsOf } from '@/lib/audit/data'
import { requireActor } from '@/lib/auth/require-actor'
import { courseForView } from '@/lib/course/data'
import { medicationAtStart } from '@/lib/course/latest-answer'
import { isUnder11 } from '@/lib/mymop/validated-age'
import { amendResponseAction } from '@/lib/response/actions'
import { responseForAmending } from '@/lib/response/data'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Correct the scores' }

type Props = { params: Promise<{ responseId: string }> }

export default async function AmendResponsePage({ params }: Props) {
  const actor = await requireActor()
  const { responseId } = await params
  const response = await responseForAmending(actor, responseId)
  if (!response) notFound()
  const [course, amendments] = await Promise.all([
    courseForView(actor, response.courseId),
    amendmentsOf(actor, 'response', responseId),
  ])
  if (!course) notFound()
  const { timeZone } = actor.clinic
  const day = today(timeZone)
  return (
    <div className="page-narrow">
      <CourseHeader course={course} today={day} timeZone={timeZone} title="Correct the scores" />
      <AmendResponseForm
        action={amendResponseAction.bind(null, response.id)}
        response={response}
        words={course.words}
        atStart={medicationAtStart(course)}
        companions={actor.clinic}
        under11={isUnder11(course.patient.birthDate, response.answeredOn)}
        today={day}
        timeZone={timeZone}
      />
      <AmendmentList amendments={amendments} timeZone={timeZone} />
    </div>
  )
}
