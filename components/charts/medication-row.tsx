import type { LaneBar } from '@/lib/chart/model'
import { percent } from '@/lib/chart/plot'
import { Row } from './row'

/** What was taken, from the answer that named it to the one that named something else. */
export function MedicationRow({ bars }: { bars: LaneBar[] }) {
  if (bars.length === 0) return null
  return (
    <Row panel="medication" name={<strong>Medication</strong>}>
      <svg
        width="100%"
        height="34"
        role="img"
        aria-label={`Medication: ${bars.map(({ words }) => words).join('; then ')}`}
      >
        {bars.map(({ from, to, words, continues }, index) => {
          const next = bars[index + 1]?.from
          return (
            <g key={from} data-medication={words}>
              <rect
                x={percent(from)}
                width={percent(to - from)}
                y="5"
                height="8"
                className="fill-sunk stroke-control"
              />
              {/* One answer alone is a point in time: it has to be seen all the same. */}
              <circle cx={percent(from)} cy="9" r="4" className="fill-control" />
              {!continues && (
                <line x1={percent(to)} x2={percent(to)} y1="2" y2="16" className="stroke-ink" strokeWidth="1.5" />
              )}
              {/* Its words may go as far as the next bar begins. */}
              <svg
                x={percent(from)}
                y="16"
                width={next === undefined ? '100%' : percent(next - from)}
                height="18"
                aria-hidden="true"
                className={next === undefined ? '' : 'chart-cut'}
              >
                <text x="0" y="9" className="fill-second">
                  {words}
                </text>
              </svg>
            </g>
          )
        })}
      </svg>
    </Row>
  )
}
