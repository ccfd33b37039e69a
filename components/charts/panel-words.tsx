import { placeBandLabel } from '@/lib/chart/band-label'
import type { ChartData } from '@/lib/chart/chart-data'
import { type Frame, PANEL_HEIGHT, scoreScale, timeScale } from '@/lib/chart/frame'
import { EndLabel } from './end-label'
import { ScaleWords } from './scale-words'

const BAND_NAMES = {
  wide: { words: 'no important change since the start', size: { width: 212, height: 14 } },
  narrow: { words: 'no important change', size: { width: 118, height: 14 } },
}

// A rim in the paper's colour keeps the lines of the grid from striking the words through.
const OVER_THE_GRID = {
  dominantBaseline: 'central',
  className: 'fill-second stroke-paper',
  paintOrder: 'stroke',
  strokeWidth: 4,
  strokeLinejoin: 'round',
} as const

type Props = { data: ChartData; frame: Frame; upIsBetter: boolean }

/** All that is written on the panel: the ends of the scale, the band's name, what is missing, the last score. */
export function PanelWords({ data, frame, upIsBetter }: Props) {
  const { points, baseline, end, domain } = data
  const xOf = timeScale(domain, frame)
  const yOf = scoreScale(frame, upIsBetter)
  const plot = {
    left: frame.left,
    right: frame.width - frame.right,
    top: frame.top,
    bottom: PANEL_HEIGHT - frame.bottom,
  }
  const line = points.map(({ x, value }) => (value === null ? null : { x: xOf(x), y: yOf(value) }))
  const edges = baseline && [yOf(baseline.low), yOf(baseline.high)]
  const { words, size } = BAND_NAMES[frame.narrow ? 'narrow' : 'wide']
  const name = edges && placeBandLabel(line, { top: Math.min(...edges), bottom: Math.max(...edges) }, plot, size)
  return (
    <g className="text-xs">
      <ScaleWords frame={frame} yOf={yOf} upIsBetter={upIsBetter} />
      {name && (
        <text x={name.x} y={name.y} textAnchor={name.anchor} {...OVER_THE_GRID}>
          {words}
        </text>
      )}
      {points.map(
        (point, index) =>
          point.value === null && (
            <text
              key={point.day + String(index)}
              x={xOf(point.x)}
              y={gapHeight(line, index, yOf(3))}
              textAnchor="middle"
              {...OVER_THE_GRID}
              data-answer-day={point.day}
            >
              no profile
            </text>
          ),
      )}
      {end && <EndLabel end={end} frame={frame} y={yOf(end.value)} />}
    </g>
  )
}

/** The height at which the line would have passed a gap, so that the words stand in its place. */
function gapHeight(line: ({ y: number } | null)[], index: number, middle: number): number {
  const before = line.slice(0, index).findLast(spot => spot !== null)
  const after = line.slice(index + 1).find(spot => spot !== null)
  if (before && after) return (before.y + after.y) / 2
  return before?.y ?? after?.y ?? middle
}
