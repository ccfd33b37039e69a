'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import { areaLabel, areaOf } from '@/lib/body-chart/areas'
import { DRAWING, VIEW_BOX, VIEW_WORDS, type View } from '@/lib/body-chart/drawing'
import type { Mark } from '@/lib/body-chart/marks'
import { FigureMarks } from './figure-marks'
import { FigureSides } from './figure-sides'

type Props = { view: View; marks: readonly Mark[]; onToggle: (area: string) => void; className: string }

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/**
 * One view of the body to mark areas in. It is one stop of the Tab key; the arrows go from area to area, the space bar
 * or Enter marks.
 */
export function BodyFigureInput({ view, marks, onToggle, className }: Props) {
  const shapes = DRAWING[view]
  const [current, setCurrent] = useState(shapes[0]?.area ?? '')
  const drawing = useRef<SVGSVGElement>(null)
  const isMarked = (area: string) => marks.some(mark => mark.area === area)

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined && event.key !== ' ' && event.key !== 'Enter') return
    event.preventDefault()
    if (step === undefined) return onToggle(current)
    const index = shapes.findIndex(({ area }) => area === current)
    const next = shapes[(index + step + shapes.length) % shapes.length]?.area ?? current
    setCurrent(next)
    drawing.current?.querySelector<SVGElement>(`[data-area="${next}"]`)?.focus()
  }

  return (
    <figure className={className}>
      <FigureSides view={view} />
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing can't hold a fieldset */}
      <svg
        ref={drawing}
        viewBox={VIEW_BOX}
        className="mx-auto block w-full max-w-72"
        role="group"
        aria-label={`${VIEW_WORDS[view]}: arrow keys go from area to area, space marks`}
        onKeyDown={onKeyDown}
      >
        {shapes.map(({ area, path }) => (
          // biome-ignore lint/a11y/useSemanticElements: the shape of an area can't be an input; the list below has one
          <path
            key={area}
            d={path}
            data-area={area}
            role="checkbox"
            aria-checked={isMarked(area)}
            aria-label={labelOf(area)}
            tabIndex={area === current ? 0 : -1}
            onClick={() => {
              setCurrent(area)
              onToggle(area)
            }}
            strokeWidth={isMarked(area) ? 3 : 1}
            className={`cursor-pointer hover:stroke-ink focus-visible:stroke-ink focus-visible:stroke-4 ${isMarked(area) ? 'fill-accent-wash stroke-accent' : 'fill-raised stroke-control'}`}
          >
            <title>{labelOf(area)}</title>
          </path>
        ))}
        <FigureMarks view={view} marks={marks} size={15} />
      </svg>
    </figure>
  )
}

function labelOf(key: string): string {
  const area = areaOf(key)
  return area ? areaLabel(area) : ''
}
