import { fitText } from '@/lib/chart/fit-text'
import type { LaneBar } from '@/lib/chart/model'
import { percent, TIERS } from '@/lib/chart/plot'
import { Row } from './row'

/** What was taken, from the answer that named it to the one that named something else. */
export function MedicationRow({ bars }: { bars: LaneBar[] }) {
  if (bars.length === 0) return null
  const label = `Medication: ${bars.map(({ words }) => words).join('; then ')}`
  return (
    <Row panel="medication" name={<strong>Medication</strong>}>
      <svg width="100%" height="36" role="img" aria-label={label}>
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
        {TIERS.map(({ only, plot, margin }) => (
          <g key={only} className={only}>
            {bars.map(({ from, words }, index) => {
              const next = bars[index + 1]?.from
              const room = next === undefined ? plot + margin - from * plot : (next - from) * plot - 6
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: two bars can begin on one day
                <text key={index} x={percent(from)} dx="-3" y="27" className="fill-second">
                  {fitText(words, room)}
                </text>
              )
            })}
          </g>
        ))}
      </svg>
    </Row>
  )
}
