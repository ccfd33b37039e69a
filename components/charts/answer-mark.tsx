import type { DotItemDotProps } from 'recharts'
import type { ChartPoint } from '@/lib/chart/chart-data'

/** The mark of one answer. An answer without a profile has none: nothing is drawn where nothing was answered. */
export function AnswerMark({ mark, active }: { mark: DotItemDotProps; active: boolean }) {
  const point: ChartPoint = mark.payload
  if (point.value === null || mark.cx === undefined || mark.cy === undefined) return null
  return (
    <circle
      cx={mark.cx}
      cy={mark.cy}
      r={active ? 7 : 5}
      fill={active ? 'var(--accent)' : 'var(--paper)'}
      stroke="var(--accent)"
      strokeWidth={2.5}
      data-answer-day={point.day}
      data-score={point.score}
    />
  )
}
