import Link from 'next/link'
import { sessionWords } from '@/lib/course/numbering'
import type { CourseView } from '@/lib/course/view'
import { DISCHARGE_WORDS } from '@/lib/discharge/words'
import { formatDay } from '@/lib/time/format'

/** The problem of a course, which leads to its page, and from when to when it was treated. */
export function CourseHead({ course, timeZone }: { course: CourseView; timeZone: string }) {
  const { discharge, sessions, plannedSessions, startedOn } = course
  return (
    <div className="min-w-0">
      <h3>
        <Link href={`/courses/${course.id}`} prefetch={false} className="link inline-block py-2 text-lg break-words">
          {course.problem}
        </Link>
      </h3>
      <p className="text-second">
        {discharge ? 'Started' : 'Open, since'} {formatDay(startedOn, timeZone, 'long')},{' '}
        {sessionWords(sessions.length, plannedSessions)}
        {discharge &&
          `, discharged ${formatDay(discharge.dischargedOn, timeZone, 'long')}: ${DISCHARGE_WORDS[discharge.reason].toLowerCase()}`}
      </p>
    </div>
  )
}
