import Link from 'next/link'
import { type CourseChange, PAGE } from '@/lib/report/filters'
import { BAND_WORDS } from '@/lib/report/page/bands'
import { meanWords } from '@/lib/report/page/figures'
import { BandPatterns, BandSwatch } from './band-marks'

type Props = { courses: CourseChange[]; page: number }

/** A page of the followed-up courses, best first, each of which leads to its course. */
export function CourseList({ courses, page }: Props) {
  return (
    <>
      <BandPatterns />
      <ol start={(page - 1) * PAGE + 1} className="report-courses">
        {courses.map(({ courseId, reference, change, band }) => (
          <li key={courseId}>
            <Link href={`/courses/${courseId}`} prefetch={false} className="link inline-block py-2.5">
              {meanWords(change)}
              <span className="sr-only">, course of patient {reference}</span>
            </Link>
            <span className="inline-flex items-center gap-2 text-sm">
              <BandSwatch band={band} />
              {BAND_WORDS[band]}
            </span>
            <bdi className="text-sm text-second">{reference}</bdi>
          </li>
        ))}
      </ol>
    </>
  )
}
