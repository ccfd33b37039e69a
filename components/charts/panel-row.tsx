import { markRadius } from '@/lib/chart/mark-radius'
import type { ChartPanel, ChartQuartile } from '@/lib/chart/model'
import { gapsOf, linePath, NARROW_PLOT, percent, round, WIDE_PLOT } from '@/lib/chart/plot'
import { heightIn, ITEM_BOX, PROFILE_BOX } from '@/lib/chart/scale'
import { Stretched } from './at'
import { BandName } from './band-name'
import { EndLabel } from './end-label'
import { GapWords } from './gap-words'
import { Others } from './others'
import { PanelFoot, PanelName } from './panel-name'
import { Row } from './row'

type Props = {
  panel: ChartPanel
  others: ChartQuartile[]
  othersName: string
  upIsBetter: boolean
  /** Whether the band of no important change and its start are drawn. */
  thresholds: boolean
}

/** One line of a course on its whole scale: a mark at every answer, straight lines, none across a missing answer. */
export function PanelRow({ panel, others, othersName, upIsBetter, thresholds }: Props) {
  const { scale, marks, baseline, end } = panel
  const isProfile = panel.key === 'profile'
  const box = isProfile ? PROFILE_BOX : ITEM_BOX
  const yOf = heightIn(scale, box, upIsBetter)
  const middle = yOf((scale.low + scale.high) / 2)
  const most = isProfile ? 5 : 3.5
  const xs = marks.map(({ x }) => x)
  const radius = Math.min(most, markRadius(xs.map(x => x * WIDE_PLOT)))
  const narrow = Math.round(Math.min(most, markRadius(xs.map(x => x * NARROW_PLOT))))
  const colour = isProfile ? 'text-accent' : 'text-second'
  return (
    <Row panel={panel.key} name={<PanelName panel={panel} upIsBetter={upIsBetter} />}>
      <svg width="100%" height={box.height} role="img" aria-label={panel.sentence} className={colour}>
        {scale.ticks.map(tick => (
          <g key={tick}>
            <line x1="0" x2="100%" y1={yOf(tick)} y2={yOf(tick)} className="stroke-line" />
            <text x="-10" y={yOf(tick)} textAnchor="end" className="fill-second" data-tick={tick}>
              {tick}
            </text>
          </g>
        ))}
        {thresholds && baseline && <Band baseline={baseline} yOf={yOf} />}
        {isProfile && <Others quartiles={others} name={othersName} yOf={yOf} />}
        <Stretched height={box.height}>
          <path
            d={linePath(marks, yOf)}
            fill="none"
            stroke="currentColor"
            strokeWidth={isProfile ? (radius < 4 ? 2 : 3) : 1.75}
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
            data-line=""
          />
        </Stretched>
        {thresholds && baseline && <BandName marks={marks} baseline={baseline} yOf={yOf} height={box.height} />}
        <GapWords gaps={gapsOf(marks, yOf, middle)} />
        <g
          stroke="currentColor"
          strokeWidth={isProfile ? 2.5 : 1.75}
          className={`${radius >= (isProfile ? 4 : 3) ? 'fill-paper' : 'fill-current'} chart-r${narrow}`}
        >
          {marks.map(({ x, day, value, text }, index) =>
            value === null ? null : (
              <circle
                // biome-ignore lint/suspicious/noArrayIndexKey: two answers of a day can be alike in everything else
                key={index}
                cx={percent(x)}
                cy={round(yOf(value))}
                r={round(radius)}
                data-answer={day}
                data-score={text}
              />
            ),
          )}
        </g>
        {end && <EndLabel end={end} y={yOf(end.value)} height={box.height} />}
      </svg>
      <PanelFoot panel={panel} upIsBetter={upIsBetter} />
    </Row>
  )
}

/** The first profile as a dashed line, and around it the changes that are too small to matter. */
function Band({ baseline, yOf }: { baseline: NonNullable<ChartPanel['baseline']>; yOf: (value: number) => number }) {
  const edges = [yOf(baseline.low), yOf(baseline.high)]
  const top = Math.min(...edges)
  const start = yOf(baseline.value)
  return (
    <g>
      <rect
        x="0"
        width="100%"
        y={top}
        height={Math.max(...edges) - top}
        className="fill-ink"
        fillOpacity="0.07"
        data-band=""
      />
      <line x1="0" x2="100%" y1={start} y2={start} className="stroke-third" strokeDasharray="5 4" data-start="" />
    </g>
  )
}
