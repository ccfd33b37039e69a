import { notFound } from 'next/navigation'
import { ConsentSummary } from '@/components/consent/consent-summary'
import { CourseHeader } from '@/components/course/course-header'
import { DiscardDraft } from '@/components/draft/discard-draft'
import { DraftNotices } from '@/components/draft/draft-notices'
import { SubmissionKey } from '@/components/form/submission-key'
import { LastTime } from '@/components/session/last-time'
import { SessionForm } from '@/components/session/session-form'
import { WaitingAnswer } from '@/components/session/waiting-answer'
import { eventsToChoose } from '@/lib/adverse-event/data'
import type { Actor } from '@/lib/auth/actor'
import { consentsOf } from '@/lib/consent/data'
import { courseForView } from '@/lib/course/data'
import { answerWaiting, latestAnswer } from '@/lib/course/latest-answer'
import { sessionWords } from '@/lib/course/numbering'
import type { DraftView } from '@/lib/draft/data'
import { adviceGivenBefore, adviceToChoose } from '@/lib/home-advice/data'
import { isUnder11 } from '@/lib/mymop/validated-age'
import { protocolsOfClinic } from '@/lib/protocol/data'
import { ownReferences } from '@/lib/reference/data'
import { safetyFlagsOf } from '@/lib/safety-flag/data'
import { signSessionAction } from '@/lib/session/actions'
import { lastTreatment } from '@/lib/session/data'
import { today } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'

type Props = { actor: Actor; courseId: string; draft: DraftView | null }

/** One visit, from its first key press to its signature: begun anew, or gone on with where a draft is given. */
export async function SessionPage({ actor, courseId, draft }: Props) {
  const course = await courseForView(actor, courseId)
  if (!course) notFound()
  const { timeZone, earlierScoresInView } = actor.clinic
  const day = today(timeZone)
  const standing = answerWaiting(course, day)
  const [last, protocols, points, cautions, flags, events, library, lastGiven, consents] = await Promise.all([
    lastTreatment(actor, course.sessions.at(-1)?.id ?? ''),
    protocolsOfClinic(actor),
    ownReferences(actor, 'point'),
    ownReferences(actor, 'point_caution'),
    safetyFlagsOf(actor, course.patient.id),
    eventsToChoose(actor),
    adviceToChoose(actor),
    adviceGivenBefore(actor, courseId),
    consentsOf(actor, course.patient.id),
  ])
  const lastTime = last?.prescription ? { ...last, when: formatDay(last.treatedOn, timeZone, 'short') } : null
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
        // Another state of the draft is another form: fields that hold what was typed do not follow by themselves.
        key={draft?.savedAt.getTime()}
        action={signSessionAction.bind(null, course.id)}
        courseId={course.id}
        begun={draft?.values}
        words={course.words}
        last={latestAnswer(course)}
        earlierInView={earlierScoresInView}
        companions={actor.clinic}
        under11={isUnder11(course.patient.birthDate, day)}
        today={day}
        submissionKey={draft ? <input type="hidden" name="submission" value={draft.id} /> : <SubmissionKey />}
        waiting={standing && <WaitingAnswer standing={standing} today={day} timeZone={timeZone} />}
        beside={
          <>
            <LastTime session={course.sessions.at(-1) ?? null} timeZone={timeZone} />
            <ConsentSummary
              consents={consents}
              patientId={course.patient.id}
              timeZone={timeZone}
              kinds={['treatment']}
            />
            <a
              href={`/courses/${course.id}/body-chart`}
              target="_blank"
              rel="noopener"
              className="link inline-block py-2.5"
            >
              Body chart, in another tab
            </a>
          </>
        }
        around={{
          lastTime,
          protocols,
          points,
          cautions,
          flags,
          events,
          library,
          lastGiven,
        }}
      />
      {draft && <DiscardDraft courseId={course.id} draftId={draft.id} />}
    </div>
  )
}
