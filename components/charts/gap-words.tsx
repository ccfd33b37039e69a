import { textWidth } from '@/lib/chart/fit-text'
import { type Gap, percent, TIERS } from '@/lib/chart/plot'

const CLEAR = 16

/** What is missing where a line has a gap, where the words have room between the marks. The table says it everywhere. */
export function GapWords({ gaps }: { gaps: Gap[] }) {
  return TIERS.map(({ only, plot }) => (
    <g key={only} className={only}>
      {gaps.map(({ first, left, right, y }) =>
        (right - left) * plot < textWidth(first.text) + CLEAR ? null : (
          <text
            key={first.x}
            x={percent((left + right) / 2)}
            y={y}
            textAnchor="middle"
            className="fill-second chart-rim"
            data-gap={first.day}
          >
            {first.text}
          </text>
        ),
      )}
    </g>
  ))
}
