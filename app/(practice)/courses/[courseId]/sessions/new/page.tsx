import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CourseHeader } from '@/components/course/course-header'
import { SubmissionKey } from '@/components/form/submission-key'
import { LastTime } from '@/components/session/last-time'
import { SessionForm } from '@/components/session/session-form'
import { WaitingAnswer } from '@/components/session/waiting-answer'
import { requireActor } from '@/lib/auth/require-actor'
import { courseForView } from '@/lib/course/data'
import { answerWaiting, latestAnswer } from '@/lib/course/latest-answer'
import { sessionWords } from '@/lib/course/numbering'
import { isUnder11 } from '@/lib/mymop/validated-age'
import { recordSessionAction } from '@/lib/session/actions'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Record session' }

type Props = { params: Promise<{ courseId: string }> }

export default async function NewSessionPage({ params }: Props) {
  const actor = await requireActor()
  const { courseId } = await params
  const course = await courseForView(actor, courseId)
  if (!course) notFound()
  const { timeZone, earlierScoresInView } = actor.clinic
  const day = today(timeZone)
  const standing = answerWaiting(course, day)
  return (
    <div className="page">
      <CourseHeader
        course={course}
        today={day}
        timeZone={timeZone}
        title={`Record ${sessionWords(course.sessions.length + 1, course.plannedSessions)}`}
      />
      <SessionForm
        action={recordSessionAction.bind(null, course.id)}
        words={course.words}
        last={latestAnswer(course)}
        earlierInView={earlierScoresInView}
        companions={actor.clinic}
        under11={isUnder11(course.patient.birthDate, day)}
        today={day}
        submissionKey={<SubmissionKey />}
        waiting={standing && <WaitingAnswer standing={standing} today={day} timeZone={timeZone} />}
        beside={<LastTime session={course.sessions.at(-1) ?? null} timeZone={timeZone} />}
      />
    </div>
  )
}
