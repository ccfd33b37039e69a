import { LazyProgressChart } from '@/components/charts/lazy-progress-chart'
import type { ClinicSettings } from '@/lib/auth/actor'
import { changeLeavesTheLine, chartData, type TreatedSession } from '@/lib/chart/series'
import { treatmentsBetween } from '@/lib/course/treatments'
import type { Progress } from '@/lib/mymop/progress'
import { courseSentence } from '@/lib/mymop/sentence'
import { overlapWords } from '@/lib/mymop/words'
import type { Words } from '@/lib/response/read-answer'
import { AnswersTable } from './answers-table'
import { HowWorkedOut } from './how-worked-out'

type Props = { progress: Progress; sessions: TreatedSession[]; words: Words; settings: ClinicSettings }

const TONE = { better: 'text-better', worse: 'text-worse', none: '' }

/** What a course shows: the sentence, the drawing, and the same numbers as a table. */
export function ProgressFigure({ progress, sessions, words, settings }: Props) {
  const { timeZone, thresholds, chartUpIsBetter } = settings
  const treatments = treatmentsBetween(
    progress,
    sessions.map(session => session.treatedOn),
  )
  const { latest } = progress
  const sentence = courseSentence(progress, { treatments, timeZone })
  return (
    <figure>
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
      {progress.standings.length > 0 && (
        <>
          <LazyProgressChart data={chartData(progress, sessions, timeZone)} upIsBetter={chartUpIsBetter} />
          {changeLeavesTheLine(progress) && (
            <p className="mt-2 text-sm text-second">
              Not every item was answered each time. A mark counts all that were answered, a change only those answered
              both times, so the two can differ.
            </p>
          )}
          <div className="mt-3 flex flex-wrap gap-x-8">
            <HowWorkedOut thresholds={thresholds} />
            <details className="min-w-0 max-w-full open:w-full">
              <summary className="link min-h-11 cursor-pointer py-2">Numbers as a table</summary>
              <AnswersTable progress={progress} words={words} timeZone={timeZone} />
            </details>
          </div>
        </>
      )}
    </figure>
  )
}
