import type { ChartAxis, ChartTick } from '@/lib/chart/model'
import { percent } from '@/lib/chart/plot'
import { Row } from './row'

type Props = { axis: ChartAxis; ticks: { narrow: ChartTick[]; wide: ChartTick[] } }

/** The named places, beneath everything that shares them. */
export function AxisRow({ axis, ticks }: Props) {
  return (
    <Row panel="axis" name={axis === 'sessions' ? <span className="pt-1">session</span> : null}>
      <svg width="100%" height="26" aria-hidden="true">
        {(['wide', 'narrow'] as const).map(tier => (
          <g key={tier} className={`chart-${tier}`}>
            {ticks[tier].map(({ x, label }) => (
              <g key={x} data-place={label}>
                <line x1={percent(x)} x2={percent(x)} y1="0" y2="4" className="stroke-control" />
                <text x={percent(x)} y="15" textAnchor="middle" className="fill-second">
                  {label}
                </text>
              </g>
            ))}
          </g>
        ))}
      </svg>
    </Row>
  )
}

/** Dotted uprights at the named places through all panels, so that the eye finds the day of a mark. */
export function Guides({ ticks }: Pick<Props, 'ticks'>) {
  return (
    <div className="chart-over chart-guides">
      <svg width="100%" height="100%" aria-hidden="true" className="stroke-strong" strokeDasharray="1 4">
        {(['wide', 'narrow'] as const).map(tier => (
          <g key={tier} className={`chart-${tier}`}>
            {ticks[tier].map(({ x }) => (
              <line key={x} x1={percent(x)} x2={percent(x)} y1="0" y2="100%" />
            ))}
          </g>
        ))}
      </svg>
    </div>
  )
}
