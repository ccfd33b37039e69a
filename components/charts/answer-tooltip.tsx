import type { ChartPoint } from '@/lib/chart/chart-data'
import { AXIS_HEIGHT, type Frame, LANE_HEIGHT, PANEL_HEIGHT } from '@/lib/chart/frame'

const WIDTH = 224
const AWAY = 6

type Props = { point: ChartPoint; x: number; y: number; frame: Frame }

/**
 * What one answer says, at the other end of the scale from its mark, where it hides neither the mark nor its
 * neighbours. For eyes alone: the words are spoken from elsewhere.
 */
export function AnswerTooltip({ point, x, y, frame }: Props) {
  const left = Math.min(Math.max(x - WIDTH / 2, 0), frame.width - WIDTH)
  const isHigh = y < PANEL_HEIGHT / 2
  const place = isHigh ? { bottom: AXIS_HEIGHT + LANE_HEIGHT + frame.bottom + AWAY } : { top: frame.top + AWAY }
  return (
    <div
      className="pointer-events-none absolute rounded-lg border border-strong bg-raised px-3 py-2 text-sm"
      style={{ left, width: WIDTH, ...place }}
    >
      <p className="font-semibold">{point.words.day}</p>
      <p className="tabular text-second">{point.words.profile}</p>
      {point.words.change && <p className="tabular text-second">{point.words.change}</p>}
    </div>
  )
}
