import Link from 'next/link'
import type { Thresholds } from '@/lib/mymop/verdict'
import type { CourseChange } from '@/lib/report/filters'
import { BAND_WORDS } from '@/lib/report/page/bands'
import { meanWords } from '@/lib/report/page/figures'
import { PAGE, verdictOf } from '@/lib/report/page/waterfall'
import { BandPatterns, BandSwatch } from './band-marks'

type Props = { courses: CourseChange[]; page: number; thresholds: Thresholds }

/** A page of the followed-up courses, best first, each of which leads to its course. */
export function CourseList({ courses, page, thresholds }: Props) {
  const first = (page - 1) * PAGE
  return (
    <>
      <BandPatterns />
      <ol start={first + 1} className="report-courses">
        {courses.slice(first, first + PAGE).map(course => {
          const band = verdictOf(course, thresholds)
          return (
            <li key={course.courseId}>
              <Link href={`/courses/${course.courseId}`} prefetch={false} className="link inline-block py-2.5">
                {meanWords(course.change)}
                <span className="sr-only">, course of patient {course.reference}</span>
              </Link>
              <span className="inline-flex items-center gap-2 text-sm">
                <BandSwatch band={band} />
                {BAND_WORDS[band]}
              </span>
              <bdi className="text-sm text-second">{course.reference}</bdi>
            </li>
          )
        })}
      </ol>
    </>
  )
}
