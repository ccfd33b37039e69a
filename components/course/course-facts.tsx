import { sessionWords } from '@/lib/course/numbering'
import type { CourseView } from '@/lib/course/view'
import { DISCHARGE_WORDS } from '@/lib/discharge/words'
import { formatDay } from '@/lib/time/format'

/** What a course is for, since when, how far it is, and by whom. */
export function CourseFacts({ course, timeZone }: { course: CourseView; timeZone: string }) {
  const { discharge, sessions, plannedSessions } = course
  return (
    <div className="min-w-0">
      <h2 className="break-words">{course.problem}</h2>
      <p className="text-second">
        Started {formatDay(course.startedOn, timeZone, 'visit')}, {sessionWords(sessions.length, plannedSessions)},{' '}
        {course.practitioner.name}
      </p>
      {discharge && (
        <p className="mt-1">
          Discharged {formatDay(discharge.dischargedOn, timeZone, 'visit')}:{' '}
          {DISCHARGE_WORDS[discharge.reason].toLowerCase()}
          {discharge.note && (
            <span className="block break-words whitespace-pre-line text-second">{discharge.note}</span>
          )}
        </p>
      )}
    </div>
  )
}
