import { CourseChartFigure } from '@/components/charts/course-chart'
import type { ClinicSettings } from '@/lib/auth/actor'
import { courseChart } from '@/lib/chart/course-chart'
import type { ChartExtent } from '@/lib/chart/input'
import type { ChartAxis } from '@/lib/chart/model'
import { courseName } from '@/lib/compare/pair'
import { type DrawnCourse, sharedExtent } from '@/lib/compare/shared-axis'
import { CourseHead } from './course-head'
import { CourseSentence } from './course-sentence'
import { CourseWords } from './course-words'
import { PairTable } from './pair-table'

type Props = { pair: [DrawnCourse, DrawnCourse]; axis: ChartAxis; settings: ClinicSettings }

/** Two courses of a patient next to each other, or beneath each other where there is no room, and their numbers. */
export function SideBySide({ pair, axis, settings }: Props) {
  const { timeZone } = settings
  const extent = sharedExtent(pair)
  const courses = pair.map(({ course }) => course)
  return (
    <>
      <div className="grid grid-cols-1 gap-x-10 lg:grid-cols-2 lg:grid-rows-[auto_auto_auto]">
        {pair.map(drawn => (
          <section
            key={drawn.course.id}
            aria-label={courseName(drawn.course, timeZone)}
            className="mb-10 min-w-0 lg:row-span-3 lg:grid lg:grid-rows-subgrid"
          >
            <CourseHead course={drawn.course} timeZone={timeZone} />
            <div className="my-3">
              <CourseSentence course={drawn.course} timeZone={timeZone} />
            </div>
            <Drawn drawn={drawn} {...{ axis, extent, settings }} />
          </section>
        ))}
      </div>
      <h3 className="section-title">Both by session</h3>
      <PairTable courses={courses} timeZone={timeZone} />
    </>
  )
}

type DrawnProps = { drawn: DrawnCourse; axis: ChartAxis; extent: ChartExtent; settings: ClinicSettings }

/** The chart, whose panels say the patient's words; without scores the words alone. */
function Drawn({ drawn: { course, events }, axis, extent, settings }: DrawnProps) {
  const { progress, words, sessions } = course
  const { timeZone, chartUpIsBetter } = settings
  if (progress.standings.length === 0) return <CourseWords words={words} />
  const chart = courseChart({ progress, words, sessions, events, timeZone, axis, extent })
  return (
    <div className="min-w-0">
      <CourseChartFigure chart={chart} upIsBetter={chartUpIsBetter} of={courseName(course, timeZone)} />
    </div>
  )
}
