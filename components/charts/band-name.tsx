import { placeBandLabel } from '@/lib/chart/band-label'
import type { ChartBaseline, ChartMark } from '@/lib/chart/model'
import { NARROW_PLOT, percent, WIDE_PLOT } from '@/lib/chart/plot'

const SIZES = [
  {
    words: 'no important change since the start',
    text: { width: 212, height: 14 },
    plot: WIDE_PLOT,
    only: 'chart-wide',
  },
  { words: 'no important change', text: { width: 118, height: 14 }, plot: NARROW_PLOT, only: 'chart-narrow' },
]

type Props = { marks: ChartMark[]; baseline: ChartBaseline; yOf: (value: number) => number; height: number }

/** What the band is, where the patient's line does not run through the words. */
export function BandName({ marks, baseline, yOf, height }: Props) {
  const edges = [yOf(baseline.low), yOf(baseline.high)]
  const band = { top: Math.min(...edges), bottom: Math.max(...edges) }
  return SIZES.map(({ words, text, plot, only }) => {
    const line = marks.map(({ x, value }) => (value === null ? null : { x: x * plot, y: yOf(value) }))
    const place = placeBandLabel(line, band, { left: 0, right: plot, top: 0, bottom: height }, text)
    return (
      <g key={only} className={only}>
        <text
          x={percent(place.anchor === 'end' ? 1 : 0)}
          dx={place.anchor === 'end' ? -6 : 6}
          y={place.y}
          textAnchor={place.anchor}
          className="fill-second chart-rim"
        >
          {words}
        </text>
      </g>
    )
  })
}
