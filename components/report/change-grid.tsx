import type { PanelScale } from '@/lib/chart/model'
import { tickWords } from '@/lib/report/page/change-scale'

type Props = {
  scale: PanelScale
  yOf: (value: number) => number /** The smallest change that matters. */
  small: number
}

/** What stands behind a drawing of changes: the whole points, 0 as a line, and the band of no important change. */
export function ChangeGrid({ scale, yOf, small }: Props) {
  return (
    <>
      <rect
        x="0"
        width="100%"
        y={yOf(small)}
        height={yOf(-small) - yOf(small)}
        className="fill-ink"
        fillOpacity="0.06"
      />
      {scale.ticks.map(tick => (
        <g key={tick}>
          <line
            x1="0"
            x2="100%"
            y1={yOf(tick)}
            y2={yOf(tick)}
            className={tick === 0 ? 'stroke-control' : 'stroke-line'}
          />
          <text x="-8" y={yOf(tick)} textAnchor="end" className="fill-second">
            {tickWords(tick)}
          </text>
        </g>
      ))}
    </>
  )
}

/** What the two ends of such a drawing mean, beside it or above. */
export function ChangeEnds({ children }: { children: string }) {
  return (
    <div className="chart-ends">
      <span className="font-semibold text-ink">↑ better</span>
      <span>{children}</span>
      <span className="font-semibold text-ink">↓ worse</span>
    </div>
  )
}
