'use client'

import { useState } from 'react'
import { useFormContext } from '@/components/form/form'
import { AREAS } from '@/lib/body-chart/areas'
import { VIEW_WORDS, VIEWS, type View } from '@/lib/body-chart/drawing'
import { areaField, readMarks } from '@/lib/body-chart/fields'
import type { Mark } from '@/lib/body-chart/marks'
import { AreaList } from './area-list'
import { BodyFigureInput } from './body-figure-input'
import { MarkFields } from './mark-fields'

type Props = {
  label: string
  optional?: boolean
  /** What is marked at first. */
  start?: readonly Mark[]
}

/**
 * Where it hurts: areas marked on the drawing or by name, each with what is felt. Its fields are plain checkboxes and
 * texts named `chart.*` (lib/body-chart/fields.ts); the drawing clicks the same checkboxes, so that whoever listens to
 * the form hears every change.
 */
export function BodyChartInput({ label, optional = false, start = [] }: Props) {
  const { state } = useFormContext()
  const [marks, setMarks] = useState<readonly Mark[]>(() => {
    const typed = Object.keys(state.values).length > 0
    return typed ? readMarks(state.values).marks : start
  })
  const error = state.errors.find(({ field }) => field === 'chart')?.message
  const marked = new Set(marks.map(mark => mark.area))
  const tick = (area: string, on: boolean) =>
    setMarks(before => {
      const others = before.filter(mark => mark.area !== area)
      return on ? [...others, { area, quality: [], words: '', radiatesTo: '' }] : others
    })
  const change = (mark: Mark) => setMarks(before => before.map(each => (each.area === mark.area ? mark : each)))

  return (
    <fieldset id="chart" tabIndex={-1} className="field" aria-describedby={error ? 'chart-error' : undefined}>
      <legend className="field-label">
        {label}
        {optional && <span className="font-normal text-second"> (optional)</span>}
      </legend>
      <p className="field-hint">Left and right are the patient’s own.</p>
      {error && (
        <p id="chart-error" className="field-error">
          {error}
        </p>
      )}
      <Figures marks={marks} />
      <AreaList marked={marked} onTick={tick} />
      <p role="status" className="mt-3 mb-1 font-medium">
        {countWords(marks.length)}
      </p>
      <div>
        {AREAS.flatMap(area => {
          const mark = marks.find(each => each.area === area.key)
          if (!mark) return []
          return (
            <MarkFields key={area.key} area={area} mark={mark} onChange={change} onRemove={() => click(area.key)} />
          )
        })}
      </div>
    </fieldset>
  )
}

function countWords(count: number): string {
  if (count === 0) return ''
  return count === 1 ? '1 area marked' : `${count} areas marked`
}

/** The click of a person on the area's checkbox, with all the events of one. */
const click = (area: string) => document.getElementById(areaField(area))?.click()

/** The four views, on a phone one at a time. */
function Figures({ marks }: { marks: readonly Mark[] }) {
  const [shown, setShown] = useState<View>('front')
  return (
    <>
      <div className="mb-3 flex flex-wrap gap-2 sm:hidden">
        {VIEWS.map(view => (
          <button
            key={view}
            type="button"
            className="button px-3 aria-pressed:border-accent aria-pressed:bg-accent-wash aria-pressed:ring-1 aria-pressed:ring-accent"
            aria-pressed={view === shown}
            onClick={() => setShown(view)}
          >
            {VIEW_WORDS[view]}
          </button>
        ))}
      </div>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {VIEWS.map(view => (
          <BodyFigureInput
            key={view}
            view={view}
            marks={marks}
            onToggle={click}
            className={view === shown ? '' : 'max-sm:hidden'}
          />
        ))}
      </div>
    </>
  )
}
