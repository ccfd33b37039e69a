import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NewEventForm } from '@/components/adverse-event/new-event-form'
import { sessionsToChoose } from '@/components/adverse-event/sessions-to-choose'
import { CourseHeader } from '@/components/course/course-header'
import { SubmissionKey } from '@/components/form/submission-key'
import { addAdverseEventAction } from '@/lib/adverse-event/actions'
import { eventsToChoose } from '@/lib/adverse-event/data'
import { requireActor } from '@/lib/auth/require-actor'
import { courseForView } from '@/lib/course/data'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Record adverse event' }

type Props = { params: Promise<{ courseId: string }> }

export default async function NewAdverseEventPage({ params }: Props) {
  const actor = await requireActor()
  const { courseId } = await params
  const course = await courseForView(actor, courseId)
  if (!course) notFound()
  const groups = await eventsToChoose(actor)
  const { timeZone } = actor.clinic
  const day = today(timeZone)
  return (
    <div className="page-narrow">
      <CourseHeader course={course} today={day} timeZone={timeZone} title="Record adverse event" />
      <NewEventForm
        action={addAdverseEventAction.bind(null, course.id)}
        groups={groups}
        sessions={sessionsToChoose(course.sessions, timeZone)}
        today={day}
        submissionKey={<SubmissionKey />}
      />
    </div>
  )
}
