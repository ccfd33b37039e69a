import { CourseChartFigure } from '@/components/charts/course-chart'
import { Still } from '@/components/ui/still'
import type { ClinicSettings } from '@/lib/auth/actor'
import { courseChart } from '@/lib/chart/course-chart'
import type { ChartEvent } from '@/lib/chart/input'
import type { ChartAxis } from '@/lib/chart/model'
import { CHANGE_LEAVES_THE_LINE, changeLeavesTheLine } from '@/lib/chart/series'
import type { ClinicCourses } from '@/lib/compare/view'
import { treatmentsBetween } from '@/lib/course/treatments'
import type { CourseView } from '@/lib/course/view'
import { courseSentence } from '@/lib/mymop/sentence'
import { overlapWords } from '@/lib/mymop/words'
import { AnswersTable } from './answers-table'
import { AxisSwitch } from './axis-switch'
import { HowWorkedOut } from './how-worked-out'

type Props = {
  course: CourseView
  events: ChartEvent[]
  settings: ClinicSettings
  axis: ChartAxis
  /** Null where there are too few to compare with, undefined where nobody asked. */
  comparison: ClinicCourses | null | undefined
}

const TONE = { better: 'text-better', worse: 'text-worse', none: '' }

/** What a course shows: the sentence, the drawing, and the same numbers as a table. */
export function ProgressFigure({ course, events, settings, axis, comparison }: Props) {
  const { progress, sessions, words } = course
  const { timeZone, thresholds, chartUpIsBetter } = settings
  const treatments = treatmentsBetween(
    progress,
    sessions.map(session => session.treatedOn),
  )
  const { latest } = progress
  const sentence = courseSentence(progress, { treatments, timeZone })
  const drawn = progress.standings.length + sessions.length > 0
  return (
    <figure className="course-figure">
      <figcaption className="mb-4 max-w-3xl">
        <p className="text-xl leading-snug sm:text-2xl">
          <strong className={`font-semibold ${TONE[sentence.tone]}`}>{sentence.lead}</strong>
          {sentence.rest}
        </p>
        {latest?.overlaps && (
          <p className="mt-1 text-second">The latest answer came {overlapWords(latest.daysSincePrevious ?? 0)}.</p>
        )}
        {sentence.detail && <p className="mt-1 text-second">{sentence.detail}</p>}
      </figcaption>
      {drawn && (
        <>
          <AxisSwitch axis={axis} compared={comparison !== undefined} />
          <CourseChartFigure
            chart={courseChart({ progress, words, sessions, events, timeZone, axis, comparison })}
            upIsBetter={chartUpIsBetter}
          />
          {changeLeavesTheLine(progress) && <p className="mt-2 text-sm text-second">{CHANGE_LEAVES_THE_LINE}</p>}
          <div className="mt-3 flex flex-wrap gap-x-8">
            <HowWorkedOut thresholds={thresholds} />
            <details className="min-w-0 max-w-full open:w-full not-open:print:hidden">
              <summary className="link min-h-11 cursor-pointer py-2">Numbers as a table</summary>
              <Still>
                <AnswersTable progress={progress} words={words} timeZone={timeZone} />
              </Still>
            </details>
          </div>
        </>
      )}
    </figure>
  )
}
