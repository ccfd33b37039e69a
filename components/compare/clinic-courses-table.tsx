import { START } from '@/lib/compare/by-session'
import { FEWEST } from '@/lib/compare/clinic-figures'
import { isStartDay } from '@/lib/compare/own-course'
import type { ClinicCourses } from '@/lib/compare/view'
import { figureWords, hasFigures, shownRows } from '@/lib/compare/words'
import type { CourseView } from '@/lib/course/view'
import type { Standing } from '@/lib/mymop/progress'
import { ProfileCell } from './profile-cell'

type Props = { comparison: ClinicCourses; own: ReadonlyMap<number, Standing>; course: CourseView }

/** The figures of the clinic's other courses by session number, with this course beside them. */
export function ClinicCoursesTable({ comparison, own, course }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways has to be reached by keyboard
    <section className="overflow-x-auto pb-4" tabIndex={0} aria-label="Figures by session">
      <table className="answers">
        <caption className="sr-only">The profile, 0 to 6, where lower is better</caption>
        <thead>
          <tr>
            <th scope="col">Session</th>
            <th scope="col">Courses with an answer</th>
            <th scope="col">Median</th>
            <th scope="col">Middle half</th>
            <th scope="col">This course</th>
          </tr>
        </thead>
        <tbody>
          {shownRows(comparison, own).map(row => (
            <tr key={row.session}>
              <th scope="row">{row.session === START ? 'Start' : row.session}</th>
              <td>{row.n}</td>
              {hasFigures(row) ? (
                <>
                  <td>{figureWords(row.median)}</td>
                  <td>
                    {figureWords(row.q1)} to {figureWords(row.q3)}
                  </td>
                </>
              ) : (
                <td colSpan={2} className="text-second">
                  fewer than {FEWEST}
                </td>
              )}
              <td>
                <ProfileCell standing={own.get(row.session)} isStart={isStartDay(course, row.session)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
