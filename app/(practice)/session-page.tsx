import { randomUUID } from 'node:crypto'
import { notFound } from 'next/navigation'
import { CourseHeader } from '@/components/course/course-header'
import { DiscardDraft } from '@/components/draft/discard-draft'
import { DraftNotices } from '@/components/draft/draft-notices'
import { SubmissionKeyInput } from '@/components/form/submission-key-input'
import { LastTime } from '@/components/session/last-time'
import { SessionForm } from '@/components/session/session-form'
import { WaitingAnswer } from '@/components/session/waiting-answer'
import type { Actor } from '@/lib/auth/actor'
import { courseForView } from '@/lib/course/data'
import { answerWaiting, latestAnswer } from '@/lib/course/latest-answer'
import { sessionWords } from '@/lib/course/numbering'
import type { DraftView } from '@/lib/draft/data'
import { isUnder11 } from '@/lib/mymop/validated-age'
import { signSessionAction } from '@/lib/session/actions'
import { today } from '@/lib/time/day'

type Props = { actor: Actor; courseId: string; draft: DraftView | null }

/** One visit, from its first key press to its signature: begun anew, or gone on with where a draft is given. */
export async function SessionPage({ actor, courseId, draft }: Props) {
  const course = await courseForView(actor, courseId)
  if (!course) notFound()
  const { timeZone, earlierScoresInView } = actor.clinic
  const day = today(timeZone)
  const standing = answerWaiting(course, day)
  const fresh = randomUUID()
  return (
    <div className="page">
      <CourseHeader
        course={course}
        today={day}
        timeZone={timeZone}
        title={`Record ${sessionWords(course.sessions.length + 1, course.plannedSessions)}`}
      />
      {draft && <DraftNotices draft={draft} memberId={actor.memberId} timeZone={timeZone} />}
      <SessionForm
        action={signSessionAction.bind(null, course.id)}
        courseId={course.id}
        begun={draft?.values}
        words={course.words}
        last={latestAnswer(course)}
        earlierInView={earlierScoresInView}
        companions={actor.clinic}
        under11={isUnder11(course.patient.birthDate, day)}
        today={day}
        submissionKey={
          draft ? <input type="hidden" name="submission" value={draft.id} /> : <SubmissionKeyInput fresh={fresh} />
        }
        waiting={standing && <WaitingAnswer standing={standing} today={day} timeZone={timeZone} />}
        beside={<LastTime session={course.sessions.at(-1) ?? null} timeZone={timeZone} />}
      />
      {draft && <DiscardDraft courseId={course.id} draftId={draft.id} />}
    </div>
  )
}
