import Link from 'next/link'
import type { CourseView, SessionView } from '@/lib/course/view'
import { profileWords } from '@/lib/mymop/shown'
import { shortPrescription } from '@/lib/points/short'
import { formatDay } from '@/lib/time/format'

const SHOWN_AT_FIRST = 8

type Props = { course: CourseView; timeZone: string; all: boolean }

/** The treatments of a course, newest first, each readable without opening it. */
export function SessionList({ course, timeZone, all }: Props) {
  const newest = [...course.sessions].reverse()
  return (
    <section aria-labelledby="sessions-title">
      <h2 id="sessions-title" className="section-title">
        Sessions
      </h2>
      {course.sessions.length === 0 && <p className="text-second">No treatment is recorded yet.</p>}
      <Rows sessions={all ? newest : newest.slice(0, SHOWN_AT_FIRST)} course={course} timeZone={timeZone} />
      {!all && newest.length > SHOWN_AT_FIRST && (
        <Link href="?sessions=all" prefetch={false} scroll={false} className="link inline-flex min-h-11 items-center">
          Show the {newest.length - SHOWN_AT_FIRST} sessions before
        </Link>
      )}
    </section>
  )
}

function Rows({ sessions, course, timeZone }: Omit<Props, 'all'> & { sessions: SessionView[] }) {
  const profiles = new Map(course.progress.standings.map(({ answer, profile }) => [answer.id, profile]))
  return (
    <ol className="divide-y divide-line">
      {sessions.map(session => {
        const profile = session.responseId ? profiles.get(session.responseId) : null
        const words = profile ? `profile ${profileWords(profile)}` : session.responseId ? 'no profile' : 'not scored'
        return <SessionRow key={session.id} session={session} words={words} timeZone={timeZone} />
      })}
    </ol>
  )
}

function SessionRow({ session, words, timeZone }: { session: SessionView; words: string; timeZone: string }) {
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3 gap-y-1 py-4">
      <span className="tabular font-semibold">{session.number}</span>
      <span className="flex flex-wrap justify-between gap-x-4">
        <span>
          {formatDay(session.treatedOn, timeZone, 'visit')}
          {session.startTime && `, ${session.startTime}`}
          <span className="text-second"> {session.practitioner}</span>
        </span>
        <span className="tabular font-medium">{words}</span>
      </span>
      {session.prescription && (
        <p className="tabular col-start-2 break-words">{shortPrescription(session.prescription)}</p>
      )}
      <p className="col-start-2 break-words whitespace-pre-line" dir="auto">
        {session.note || <span className="text-second">No note.</span>}
      </p>
      <p className="col-start-2 -mb-2 flex flex-wrap print:hidden items-center gap-x-4 text-sm text-second">
        {session.broughtIn && <span>brought in from a file</span>}
        {session.amended && <span>corrected since</span>}
        <Link href={`/sessions/${session.id}`} prefetch={false} className="link inline-flex min-h-11 items-center">
          Open the record<span className="sr-only"> of session {session.number}</span>
        </Link>
        <Link href={`/sessions/${session.id}/edit`} prefetch={false} className="link inline-flex min-h-11 items-center">
          Correct the treatment<span className="sr-only"> of session {session.number}</span>
        </Link>
        {session.responseId && (
          <Link
            href={`/responses/${session.responseId}/edit`}
            prefetch={false}
            className="link inline-flex min-h-11 items-center"
          >
            Correct the scores<span className="sr-only"> of session {session.number}</span>
          </Link>
        )}
      </p>
    </li>
  )
}
