import { arrowBetween, DRAWING, type View } from '@/lib/body-chart/drawing'
import type { Mark } from '@/lib/body-chart/marks'
import { QUALITY } from '@/lib/body-chart/qualities'

type Props = { view: View; marks: readonly Mark[]; size: number }

/** What lies over the shapes of a figure: the signs of what is felt (`size` in units of the drawing), and arrows. */
export function FigureMarks({ view, marks, size }: Props) {
  return (
    <g className="pointer-events-none">
      {marks.map(mark => (
        <Arrow key={mark.area} view={view} mark={mark} />
      ))}
      {marks.map(mark => (
        <Signs key={mark.area} view={view} mark={mark} size={size} />
      ))}
    </g>
  )
}

function Signs({ view, mark, size }: { view: View; mark: Mark; size: number }) {
  const centre = DRAWING[view].find(({ area }) => area === mark.area)?.centre
  if (!centre) return null
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: text in a drawing takes no focus; the same is said in words
    <text
      aria-hidden="true"
      x={centre.x}
      y={centre.y + size / 3}
      textAnchor="middle"
      fontSize={size}
      strokeWidth="3"
      paintOrder="stroke"
      className="fill-ink stroke-raised font-semibold"
    >
      {mark.quality.map(quality => QUALITY[quality].sign).join('')}
    </text>
  )
}

function Arrow({ view, mark }: { view: View; mark: Mark }) {
  const arrow = mark.radiatesTo === '' ? null : arrowBetween(view, mark.area, mark.radiatesTo)
  if (!arrow) return null
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round" strokeWidth="2.5" className="stroke-ink">
      <path d={arrow.line} strokeDasharray="5 4" />
      <path d={arrow.head} />
    </g>
  )
}
