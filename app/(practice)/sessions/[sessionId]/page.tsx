import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { CourseHeader } from '@/components/course/course-header'
import { SubmissionKey } from '@/components/form/submission-key'
import { AdviceGiven } from '@/components/home-advice/advice-given'
import { SaveAsProtocol } from '@/components/protocol/save-as-protocol'
import { SessionRecordDocument } from '@/components/session/session-record'
import { SessionScores } from '@/components/session/session-scores'
import { AmendmentList } from '@/components/ui/amendment-list'
import { amendmentsOf } from '@/lib/audit/data'
import { requireActor } from '@/lib/auth/require-actor'
import { courseForView } from '@/lib/course/data'
import { sessionForView } from '@/lib/session/data'
import { today } from '@/lib/time/day'

export const metadata: Metadata = { title: 'Session' }

type Props = { params: Promise<{ sessionId: string }> }

export default async function SessionPage({ params }: Props) {
  const actor = await requireActor()
  const { sessionId } = await params
  const session = await sessionForView(actor, sessionId)
  const course = session && (await courseForView(actor, session.courseId))
  if (!session || !course) notFound()
  const { timeZone } = actor.clinic
  const amendments = await amendmentsOf(actor, 'session', sessionId)
  const listed = course.sessions.find(({ id }) => id === sessionId)
  const standing = course.progress.standings.find(({ answer }) => answer.id === listed?.responseId)
  return (
    <div className="page-narrow">
      <CourseHeader course={course} today={today(timeZone)} timeZone={timeZone} title="The record" />
      <SessionRecordDocument record={{ ...session.record, number: listed?.number ?? 0 }} timeZone={timeZone}>
        {standing ? (
          <SessionScores standing={standing} words={course.words} />
        ) : (
          <p className="text-second">The patient gave no scores.</p>
        )}
      </SessionRecordDocument>
      <AdviceGiven sessionId={sessionId} given={session.advice} />
      <p className="mt-6 flex flex-wrap gap-3 print:hidden">
        <Link href={`/sessions/${sessionId}/edit`} prefetch={false} className="button">
          Correct the treatment
        </Link>
        {listed?.responseId && (
          <Link href={`/responses/${listed.responseId}/edit`} prefetch={false} className="button">
            Correct the scores
          </Link>
        )}
      </p>
      {session.record.prescription && (
        <SaveAsProtocol
          prescription={session.record.prescription}
          modalities={session.record.modalities.join(',')}
          submissionKey={<SubmissionKey />}
        />
      )}
      <AmendmentList amendments={amendments} timeZone={timeZone} />
    </div>
  )
}
