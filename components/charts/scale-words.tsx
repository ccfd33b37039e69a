import { type Frame, PANEL_HEIGHT } from '@/lib/chart/frame'
import { HIGH_ANCHOR, LOW_ANCHOR } from '@/lib/mymop/items'
import { BetterArrow } from './better-arrow'

type Props = { frame: Frame; yOf: (score: number) => number; upIsBetter: boolean }

/** What both ends of the scale mean, and which way is better: beside the axis, or above and below a narrow plot. */
export function ScaleWords({ frame, yOf, upIsBetter }: Props) {
  if (!frame.narrow) {
    const x = frame.left - 30
    return (
      <g textAnchor="end" dominantBaseline="central" className="fill-second">
        <text x={x} y={yOf(6)}>
          {HIGH_ANCHOR}
        </text>
        <text x={x} y={yOf(3) - 9} className="fill-ink text-[13px] font-semibold">
          Profile
        </text>
        <text x={x} y={yOf(3) + 9}>
          mean of the items
        </text>
        <BetterArrow x={x - 6} y={yOf(0.5)} up={upIsBetter} />
        <text x={x} y={yOf(0)}>
          {LOW_ANCHOR}
        </text>
      </g>
    )
  }
  const above = 9
  const below = PANEL_HEIGHT - 9
  const right = frame.width - frame.right
  return (
    <g dominantBaseline="central" className="fill-second">
      <text x={frame.left} y={above}>
        {upIsBetter ? LOW_ANCHOR : HIGH_ANCHOR}
      </text>
      <text x={right} y={upIsBetter ? below : above} textAnchor="end" className="fill-ink font-semibold">
        Profile
      </text>
      <text x={frame.left} y={below}>
        {upIsBetter ? HIGH_ANCHOR : LOW_ANCHOR}
      </text>
      <text x={right} y={upIsBetter ? above : below} textAnchor="end" className="fill-ink font-semibold">
        {upIsBetter ? 'better ↑' : 'better ↓'}
      </text>
    </g>
  )
}
