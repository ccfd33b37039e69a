import type { Part } from '@/lib/summary/chart/frame'
import { COLOURS } from '@/lib/summary/layout/colours'
import { WIDTH } from '@/lib/summary/layout/flow'
import type { Shape } from '@/lib/summary/layout/shapes'

const VOICE = { sans: '', bold: 'font-semibold', own: 'font-serif italic' }

/** The chart on paper, drawn of the same shapes as in the PDF. On a screen the chart itself stands in its place. */
export function SummaryDrawing({ drawing, label }: { drawing: Part; label: string }) {
  return (
    <svg
      className="summary-drawing hidden print:block"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${WIDTH} ${drawing.height}`}
      width="100%"
    >
      {drawing.shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the shapes have an order and nothing else, and are drawn once
        <Drawn key={index} shape={shape} />
      ))}
    </svg>
  )
}

function Drawn({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case 'line':
      return (
        <polyline
          points={pointsOf(shape.points)}
          fill="none"
          stroke={COLOURS[shape.colour]}
          strokeWidth={shape.width}
          strokeDasharray={shape.dash}
        />
      )
    case 'polygon':
      return (
        <polygon
          points={pointsOf(shape.points)}
          fill={COLOURS[shape.fill]}
          stroke={COLOURS[shape.stroke]}
          strokeWidth={0.8}
        />
      )
    case 'box':
      return (
        <rect
          x={hundredth(shape.x)}
          y={hundredth(shape.y)}
          width={hundredth(shape.width)}
          height={hundredth(shape.height)}
          fill={COLOURS[shape.fill]}
          stroke={shape.stroke ? COLOURS[shape.stroke] : 'none'}
          strokeWidth={0.6}
        />
      )
    case 'mark':
      return (
        <circle
          cx={hundredth(shape.x)}
          cy={hundredth(shape.y)}
          r={shape.radius}
          fill={COLOURS[shape.fill]}
          stroke={COLOURS[shape.stroke]}
        />
      )
    case 'text':
      return (
        <text
          x={hundredth(shape.x)}
          y={hundredth(shape.y)}
          className={VOICE[shape.voice]}
          fontSize={shape.size}
          fill={COLOURS[shape.colour]}
          textAnchor={shape.anchor}
          dominantBaseline="central"
        >
          {shape.text}
        </text>
      )
  }
}

const pointsOf = (points: [x: number, y: number][]) =>
  points.map(([x, y]) => `${hundredth(x)},${hundredth(y)}`).join(' ')

const hundredth = (points: number) => Math.round(points * 100) / 100
