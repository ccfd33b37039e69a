import Link from 'next/link'
import { Shortcut } from '@/components/ui/shortcut'
import { sessionWords } from '@/lib/course/numbering'
import type { CourseSummary } from '@/lib/course/view'
import { formatDay } from '@/lib/time/format'
import { ChangeMark } from './change-mark'
import { Sparkline } from './sparkline'

type Props = { courses: CourseSummary[]; timeZone: string; upIsBetter: boolean }

/** A patient's courses, open ones first. */
export function CourseList({ courses, timeZone, upIsBetter }: Props) {
  if (courses.length === 0) {
    return (
      <p className="text-second">
        No course yet. A course is the treatment of one problem, from the first visit to discharge.
      </p>
    )
  }
  const onlyOne = courses.filter(({ open }) => open).length === 1
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
          {course.open && <RecordLink course={course} only={onlyOne} />}
        </li>
      ))}
    </ul>
  )
}

/** The way to today's session; where there is one open course alone, it is the next step of the page and has its key. */
function RecordLink({ course, only }: { course: CourseSummary; only: boolean }) {
  const link = (
    <Link
      href={`/courses/${course.id}/sessions/new`}
      prefetch={false}
      className={only ? 'button button-accent' : 'button'}
    >
      Record session<span className="sr-only"> for {course.problem}</span>
      {only && <kbd className="rounded border border-current px-1.5 text-xs">N</kbd>}
    </Link>
  )
  return only ? <Shortcut letter="n">{link}</Shortcut> : link
}
