import { barNames } from '@/lib/chart/bar-names'
import type { LaneBar } from '@/lib/chart/model'
import { percent, TIERS } from '@/lib/chart/plot'
import { Row } from './row'

const ROW = 16

/** What was taken, from the answer that named it to the one that named something else. */
export function MedicationRow({ bars }: { bars: LaneBar[] }) {
  if (bars.length === 0) return null
  const label = `Medication: ${bars.map(({ words }) => words).join('; then ')}`
  const tiers = TIERS.map(({ only, plot, margin }) => ({ only, ...barNames(bars, plot, margin) }))
  return (
    <Row panel="medication" name={<strong>Medication</strong>}>
      <svg width="100%" height="19" role="img" aria-label={label}>
        {bars.map(({ from, to, words, continues }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two bars can begin on one day
          <g key={index} data-medication={words}>
            <rect x={percent(from)} width={percent(to - from)} y="7" height="8" className="fill-sunk stroke-control" />
            {/* What one answer alone named is a point in time: it has to be seen all the same. */}
            <circle cx={percent(from)} cy="11" r="4" className="fill-control" />
            {!continues && (
              <line x1={percent(to)} x2={percent(to)} y1="4" y2="18" className="stroke-ink" strokeWidth="1.5" />
            )}
          </g>
        ))}
      </svg>
      {tiers.map(({ only, names, rows }) => (
        <svg key={only} width="100%" height={rows * ROW + 1} className={only} aria-hidden="true">
          {names.map(({ x, row, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two bars can begin on one day
            <text key={index} x={percent(x)} dx="-3" y={row * ROW + 8} className="fill-second">
              {text}
            </text>
          ))}
        </svg>
      ))}
    </Row>
  )
}
