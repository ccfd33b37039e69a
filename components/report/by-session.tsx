import type { Thresholds } from '@/lib/mymop/verdict'
import { sessionDrawing } from '@/lib/report/page/by-session'
import { FEWEST } from '@/lib/report/page/figures'
import type { SessionSpread } from '@/lib/report/report'
import { Section } from './section'
import { SessionDrawing } from './session-drawing'
import { SessionTable } from './session-table'

type Props = { sessions: SessionSpread[]; thresholds: Thresholds }

/** The change by session number: median and middle half with the number of courses under each, and beside it the table. */
export function BySession({ sessions, thresholds }: Props) {
  const drawing = sessionDrawing(sessions)
  if (drawing.points.length === 0) return null
  return (
    <Section id="sessions" title="Change by session number" figure="by_session">
      <div className="report-beside">
        <figure className="chart report-chart">
          <SessionDrawing drawing={drawing} small={thresholds.small / 100} />
          <figcaption className="mt-2 text-sm text-second print:text-[8.5pt]">
            Without the session of the baseline. A hollow grey mark is of fewer than {FEWEST} courses. The courses of
            one session are not those of the next: who got better early may have stopped coming, and so may who did not.
            {drawing.more > 0 && ` The table has ${drawing.more} more.`}
          </figcaption>
        </figure>
        <SessionTable sessions={sessions} />
      </div>
    </Section>
  )
}
