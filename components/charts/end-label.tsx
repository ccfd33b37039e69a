import type { ChartEnd, Tone } from '@/lib/chart/chart-data'
import { type Frame, PANEL_HEIGHT } from '@/lib/chart/frame'

const LINE_HEIGHT = 16
const TONE: Record<Tone, string> = { better: 'fill-better', worse: 'fill-worse', none: 'fill-second' }

/** The last score and its change, written at the end of the line in place of a legend. */
export function EndLabel({ end, frame, y }: { end: ChartEnd; frame: Frame; y: number }) {
  const x = frame.width - frame.right + (frame.narrow ? 8 : 14)
  const words = end.change.split(' ')
  const change = frame.narrow ? [words[0], words.slice(1).join(' ')].filter(Boolean) : []
  const lowest = PANEL_HEIGHT - 6 - change.length * LINE_HEIGHT
  const top = Math.min(Math.max(y - (change.length * LINE_HEIGHT) / 2, LINE_HEIGHT / 2), lowest)
  return (
    <text x={x} y={top} dominantBaseline="central" className="text-[13px] font-semibold tabular">
      <tspan className="fill-ink">{end.score}</tspan>
      {frame.narrow ? (
        change.map(line => (
          <tspan key={line} x={x} dy={LINE_HEIGHT} className={TONE[end.tone]}>
            {line}
          </tspan>
        ))
      ) : (
        <tspan dx={8} className={TONE[end.tone]}>
          {end.change}
        </tspan>
      )}
    </text>
  )
}
