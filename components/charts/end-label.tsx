import type { ChartEnd } from '@/lib/chart/model'
import { At } from './at'
import { FILL } from './tone'

const LINE = 15

/** The last value and its change, written at the end of the line in place of a legend. */
export function EndLabel({ end, y, height }: { end: ChartEnd; y: number; height: number }) {
  const lines = end.change ? broken(end.change) : []
  const top = Math.max(8, Math.min(y - (lines.length * LINE) / 2, height - 8 - lines.length * LINE))
  return (
    <At x={1}>
      <g className="chart-wide">
        <text x="14" y={y} className="chart-strong">
          <tspan className="fill-ink">{end.score}</tspan>
          <tspan dx="8" className={FILL[end.tone]}>
            {end.change}
          </tspan>
        </text>
      </g>
      <g className="chart-narrow">
        <text x="8" y={top} className="chart-strong">
          <tspan className="fill-ink">{end.score}</tspan>
          {lines.map((line, index) => (
            <tspan key={line} x="8" y={top + (index + 1) * LINE} className={FILL[end.tone]}>
              {line}
            </tspan>
          ))}
        </text>
      </g>
    </At>
  )
}

const LETTERS_A_LINE = 8

/** In short lines for a narrow margin: 'better' and 'by 1.75', 'very', 'much' and 'better'. */
function broken(words: string): string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const line = [lines.at(-1), word].filter(Boolean).join(' ')
    if (lines.length > 0 && line.length <= LETTERS_A_LINE) lines[lines.length - 1] = line
    else lines.push(word)
  }
  return lines
}
