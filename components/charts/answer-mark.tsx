import type { DotItemDotProps } from 'recharts'
import type { ChartPoint } from '@/lib/chart/chart-data'
import { HOLLOW_FROM } from '@/lib/chart/mark-radius'

type Props = { mark: DotItemDotProps; radius: number; active: boolean }

/** The mark of one answer. An answer without a profile has none: nothing is drawn where nothing was answered. */
export function AnswerMark({ mark, radius, active }: Props) {
  const point: ChartPoint = mark.payload
  if (point.value === null || mark.cx === undefined || mark.cy === undefined) return null
  const solid = active || radius < HOLLOW_FROM
  return (
    <circle
      cx={mark.cx}
      cy={mark.cy}
      r={active ? radius + 2 : radius}
      fill={solid ? 'var(--accent)' : 'var(--paper)'}
      stroke="var(--accent)"
      strokeWidth={solid && !active ? 0 : 2.5}
      data-answer-day={point.day}
      data-score={point.score}
    />
  )
}
