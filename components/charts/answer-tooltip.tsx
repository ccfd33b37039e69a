import type { ChartPoint } from '@/lib/chart/chart-data'
import { PANEL_HEIGHT } from '@/lib/chart/frame'

const WIDTH = 224
const AWAY = 16

type Props = { point: ChartPoint; x: number; y: number; within: number }

/** What one answer says, beside its mark and never over it. For eyes alone: the words are spoken from elsewhere. */
export function AnswerTooltip({ point, x, y, within }: Props) {
  const left = Math.min(Math.max(x - WIDTH / 2, 0), within - WIDTH)
  const isHigh = y < PANEL_HEIGHT / 2
  return (
    <div
      className="pointer-events-none absolute rounded-lg border border-strong bg-raised px-3 py-2 text-sm"
      style={{
        left,
        width: WIDTH,
        ...(isHigh ? { top: y + AWAY } : { top: y - AWAY, transform: 'translateY(-100%)' }),
      }}
    >
      <p className="font-semibold">{point.words.day}</p>
      <p className="tabular text-second">{point.words.profile}</p>
      {point.words.change && <p className="tabular text-second">{point.words.change}</p>}
    </div>
  )
}
