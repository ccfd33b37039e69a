import { toneOf } from '@/lib/chart/series'
import { START } from '@/lib/compare/by-session'
import { isStartDay, standingsBySession } from '@/lib/compare/own-course'
import type { CourseView } from '@/lib/course/view'
import type { Standing } from '@/lib/mymop/progress'
import { changeWords } from '@/lib/mymop/verdict'
import { formatDay } from '@/lib/time/format'
import { ProfileCell } from './profile-cell'

const TONE = { better: 'text-better', worse: 'text-worse', none: '' }

type Props = { courses: CourseView[]; timeZone: string }

/** The profiles of two courses and their changes since the start, by session number. */
export function PairTable({ courses, timeZone }: Props) {
  const columns = courses.map(course => ({ course, own: standingsBySession(course) }))
  const last = Math.max(START, ...columns.flatMap(({ course, own }) => [course.sessions.length, ...own.keys()]))
  const numbers = Array.from({ length: last + 1 }, (_, number) => number)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways has to be reached by keyboard
    <section className="overflow-x-auto pb-4" tabIndex={0} aria-label="Both courses by session">
      <table className="answers">
        <caption className="sr-only">The profile, 0 to 6, where lower is better</caption>
        <thead>
          <tr>
            <th scope="col">Session</th>
            {courses.map(course => (
              <th key={course.id} scope="col">
                {course.problem}
                <span className="block font-normal text-second">
                  since {formatDay(course.startedOn, timeZone, 'long')}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbers.map(number => (
            <tr key={number}>
              <th scope="row">{number === START ? 'Start' : number}</th>
              {columns.map(({ course, own }) => (
                <td key={course.id}>
                  <Cell
                    standing={own.get(number)}
                    took={number <= course.sessions.length}
                    isStart={isStartDay(course, number)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type CellProps = { standing: Standing | undefined; took: boolean; isStart: boolean }

/** Empty where the course had no such session; otherwise where it stood, or that nothing was answered. */
function Cell({ standing, took, isStart }: CellProps) {
  if (!took && !standing) return null
  return (
    <>
      <ProfileCell standing={standing} isStart={isStart} />
      {standing?.change && (
        <span className={`block ${TONE[toneOf(standing)]}`}>{changeWords(standing.change.value)}</span>
      )}
    </>
  )
}
