import Link from 'next/link'
import { sessionWords } from '@/lib/course/numbering'
import type { CourseSummary } from '@/lib/course/view'
import { formatDay } from '@/lib/time/format'
import { ChangeMark } from './change-mark'
import { Sparkline } from './sparkline'

type Props = { courses: CourseSummary[]; timeZone: string; upIsBetter: boolean }

/** A patient's courses, open ones first. Where several are open, each has its own way to record a session. */
export function CourseList({ courses, timeZone, upIsBetter }: Props) {
  if (courses.length === 0) {
    return (
      <p className="text-second">
        No course yet. A course is the treatment of one problem, from the first visit to discharge.
      </p>
    )
  }
  const severalOpen = courses.filter(course => course.open).length > 1
  return (
    <ul className="divide-y divide-line">
      {courses.map(course => (
        <li key={course.id} className="flex flex-wrap items-center gap-x-6 gap-y-2 py-4">
          <div className="min-w-0 flex-1 basis-64">
            <Link href={`/courses/${course.id}`} prefetch={false} className="link text-lg font-semibold break-words">
              {course.problem}
            </Link>
            <p className="text-second">
              {course.open ? 'Open' : 'Discharged'}, since {formatDay(course.startedOn, timeZone, 'long')},{' '}
              {sessionWords(course.sessionCount, course.plannedSessions)}
            </p>
            <p className="tabular">
              <ChangeMark progress={course.progress} />
            </p>
          </div>
          <Sparkline progress={course.progress} upIsBetter={upIsBetter} />
          {severalOpen && course.open && (
            <Link href={`/courses/${course.id}/sessions/new`} prefetch={false} className="button">
              Record session<span className="sr-only"> for {course.problem}</span>
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}
