import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CourseHeader } from '@/components/course/course-header'
import { SubmissionKey } from '@/components/form/submission-key'
import { ResponseForm } from '@/components/response/response-form'
import { requireActor } from '@/lib/auth/require-actor'
import { courseForView } from '@/lib/course/data'
import { latestAnswer } from '@/lib/course/latest-answer'
import { isUnder11 } from '@/lib/mymop/validated-age'
import { recordResponseAction } from '@/lib/response/actions'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Add scores' }

type Props = { params: Promise<{ courseId: string }> }

export default async function NewResponsePage({ params }: Props) {
  const actor = await requireActor()
  const { courseId } = await params
  const course = await courseForView(actor, courseId)
  if (!course) notFound()
  const { timeZone, earlierScoresInView } = actor.clinic
  const day = today(timeZone)
  return (
    <div className="page-narrow">
      <CourseHeader course={course} today={day} timeZone={timeZone} title="Scores without a session" />
      <ResponseForm
        action={recordResponseAction.bind(null, course.id)}
        words={course.words}
        last={latestAnswer(course)}
        earlierInView={earlierScoresInView}
        companions={actor.clinic}
        under11={isUnder11(course.patient.birthDate, day)}
        today={day}
        submissionKey={<SubmissionKey />}
      />
    </div>
  )
}
