'use client'

import { useId } from 'react'
import type { ChartData } from '@/lib/chart/chart-data'
import { frameFor, scoreScale, timeScale } from '@/lib/chart/frame'
import { AnswerTooltip } from './answer-tooltip'
import { ScorePanel } from './score-panel'
import { SessionLane } from './session-lane'
import { TimeAxis } from './time-axis'
import { useActiveAnswer } from './use-active-answer'
import { useWidth } from './use-width'

type Props = { data: ChartData; upIsBetter: boolean }

/** The drawing of a course: the profile's panel, and beneath it on the same time scale the treatments and the days. */
export function ProgressChart({ data, upIsBetter }: Props) {
  const [box, width] = useWidth<HTMLDivElement>()
  return (
    <div ref={box} className="absolute inset-0">
      {width !== null && width > 0 && <Drawing data={data} upIsBetter={upIsBetter} width={width} />}
    </div>
  )
}

function Drawing({ data, upIsBetter, width }: Props & { width: number }) {
  const helpId = useId()
  const frame = frameFor(width)
  const xOf = timeScale(data.domain, frame)
  const ticks = frame.narrow ? data.ticks.narrow : data.ticks.wide
  const guides = ticks.map(tick => xOf(tick.x))
  const { active, handlers } = useActiveAnswer(data.points.map(point => xOf(point.x)))
  const point = active === null ? undefined : data.points[active]
  return (
    // An application, so that a screen reader hands the arrow keys on. The table says the same to who reads on.
    <div
      role="application"
      aria-label="Chart of the profile over time"
      aria-describedby={helpId}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is walked with the arrow keys, so it takes the focus
      tabIndex={0}
      {...handlers}
    >
      <p id={helpId} className="sr-only">
        Arrow keys go from answer to answer. The same numbers stand in the table below.
      </p>
      <p aria-live="polite" className="sr-only">
        {point && [point.words.day, point.words.profile, point.words.change].filter(Boolean).join('. ')}
      </p>
      <div aria-hidden="true">
        <ScorePanel {...{ data, frame, upIsBetter, active, guides }} />
        <SessionLane sessions={data.sessions} {...{ frame, xOf, guides }} />
        <TimeAxis ticks={ticks} frame={frame} xOf={xOf} />
        {point && (
          <AnswerTooltip
            point={point}
            x={xOf(point.x)}
            y={scoreScale(frame, upIsBetter)(point.value ?? 3)}
            frame={frame}
          />
        )}
      </div>
    </div>
  )
}
