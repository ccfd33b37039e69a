import type { Frame, TimeScale } from '@/lib/chart/frame'
import { AXIS_HEIGHT } from '@/lib/chart/frame'
import type { Tick } from '@/lib/chart/ticks'

const HALF_LABEL = 34

/** The named days, beneath everything that shares their scale. */
export function TimeAxis({ ticks, frame, xOf }: { ticks: Tick[]; frame: Frame; xOf: TimeScale }) {
  const right = frame.width - HALF_LABEL
  return (
    <svg width={frame.width} height={AXIS_HEIGHT} className="block text-xs" aria-hidden="true">
      {ticks.map(({ x, label }) => (
        <g key={x} className="fill-second tabular">
          <line x1={xOf(x)} x2={xOf(x)} y1={0} y2={4} className="stroke-control" />
          <text x={Math.min(Math.max(xOf(x), HALF_LABEL), right)} y={16} textAnchor="middle" dominantBaseline="central">
            {label}
          </text>
        </g>
      ))}
    </svg>
  )
}
