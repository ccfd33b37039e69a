import type { Frame, TimeScale } from '@/lib/chart/frame'
import { LANE_HEIGHT } from '@/lib/chart/frame'
import { type ChartSession, sessionMarks } from '@/lib/chart/session-marks'
import { Guides } from './guides'

const MIDDLE = 20
const NAMES = 38

type Props = { sessions: ChartSession[]; frame: Frame; xOf: TimeScale; guides: number[] }

/** The treatments beneath the line, on its time scale. */
export function SessionLane({ sessions, frame, xOf, guides }: Props) {
  const { shape, radius, marks } = sessionMarks(sessions, xOf)
  return (
    <svg width={frame.width} height={LANE_HEIGHT} className="block text-xs" aria-hidden="true">
      {shape === 'circle' && <Guides xs={guides} from={0} to={LANE_HEIGHT} />}
      {frame.narrow ? (
        <text x={frame.width} y={MIDDLE} textAnchor="end" dominantBaseline="central" className="fill-second">
          treated
        </text>
      ) : (
        <text
          x={frame.left - 30}
          y={MIDDLE}
          textAnchor="end"
          dominantBaseline="central"
          className="fill-ink text-[13px] font-semibold"
        >
          Treatments
        </text>
      )}
      {marks.map(({ x, label, named }) => (
        <g key={x} data-session={label}>
          {shape === 'stroke' ? (
            <rect x={x - 0.75} y={MIDDLE - 7} width={1.5} height={14} className="fill-accent" />
          ) : (
            <circle
              cx={x}
              cy={MIDDLE}
              r={radius - 0.5}
              className={shape === 'circle' ? 'fill-accent-wash stroke-accent' : 'fill-accent stroke-accent'}
            />
          )}
          {named && (
            <text
              x={x}
              y={shape === 'circle' ? MIDDLE : NAMES}
              textAnchor="middle"
              dominantBaseline="central"
              className={`tabular ${shape === 'circle' ? 'fill-accent font-semibold' : 'fill-second'}`}
            >
              {label}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
