import { memo } from 'react'
import type { ChartColumn } from '@/lib/chart/model'
import { percent } from '@/lib/chart/plot'

/** Its own full stop would be heard twice. */
const withoutStop = (words: string) => words.replace(/[.\s]+$/, '')

type Props = { column: ChartColumn; index: number; reachable: boolean; onLook: (index: number) => void }

/** One day of the chart, to be focused and pressed; drawn again only when it takes or gives up its place in the tab order. */
export const Column = memo(function Column({ column: { x, title, lines }, index, reachable, onLook }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button of HTML can't stand in a drawing
    <g
      role="button"
      tabIndex={reachable ? 0 : -1}
      aria-label={[title, ...lines.map(({ label, text }) => `${label}: ${text}`)].map(withoutStop).join('. ')}
      className="chart-column"
      onFocus={event => event.currentTarget.matches(':focus-visible') && onLook(index)}
      // A press of the pointer has chosen the nearest day already; what lies under it may be a neighbour's.
      onClick={event => event.detail === 0 && onLook(index)}
      onKeyDown={event => {
        if (event.key === 'Enter' || event.key === ' ') event.preventDefault()
      }}
    >
      <rect x={percent(x)} width="24" height="100%" rx="3" transform="translate(-12)" />
    </g>
  )
})
