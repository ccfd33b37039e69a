'use client'

import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { flushSync } from 'react-dom'
import type { ChartColumn } from '@/lib/chart/model'
import { nearestIndex } from '@/lib/chart/nearest'
import { percent } from '@/lib/chart/plot'
import { Column } from './chart-column'
import { ColumnDetails } from './column-details'

const STEPS: Record<string, (index: number, last: number) => number> = {
  ArrowLeft: index => Math.max(index - 1, 0),
  ArrowRight: (index, last) => Math.min(index + 1, last),
  Home: () => 0,
  End: (_, last) => last,
}

const never = () => () => {}

/** False on the server and while the page wakes up. */
const useAwake = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

/** `days` are the chart's columns as JSON: one string is sent and read faster than some hundred small objects. */
type Props = { days: string; of?: string; children: ReactNode }

/**
 * Walks the days of a chart, drawn in `children`: the one that is pointed at or focused is lit through all panels, and
 * what happened that day opens beneath. Before (or without) the script the latest day stands open.
 */
export function ChartWalk({ days, of, children }: Props) {
  const columns = useMemo<ChartColumn[]>(() => JSON.parse(days), [days])
  const last = columns.length - 1
  const latestAnswer = columns.findLastIndex(({ answered }) => answered)
  const [active, setActive] = useState<number | null>(null)
  const bar = useRef<HTMLDivElement>(null)
  const shown = active ?? (latestAnswer >= 0 ? latestAnswer : last)

  const lookAtNearest = (event: PointerEvent) => {
    const plot = bar.current?.getBoundingClientRect()
    if (!plot) return
    const xs = columns.map(({ x }) => x)
    const nearest = nearestIndex(xs, (event.clientX - plot.left) / plot.width)
    // At once, so that the very frame that moves the pointer shows the day.
    flushSync(() => setActive(nearest))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return setActive(null)
    const step = STEPS[event.key]
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = step(shown, last)
    setActive(next)
    bar.current?.querySelectorAll<SVGElement>('[role=button]')[next]?.focus()
  }

  // They answer to nobody before the script is there, and would be a good part of the page.
  const reachable = useAwake() ? columns : []
  const lit = active === null ? undefined : columns[active]
  const latest = columns[shown]
  if (!latest) return <div className="chart-body">{children}</div>
  return (
    <>
      <div className="chart-body" onPointerMove={lookAtNearest} onPointerDown={lookAtNearest}>
        {children}
        <div
          ref={bar}
          role="toolbar"
          aria-label={`Days of the course${of ? `, ${of}` : ''}. Arrow keys go from day to day.`}
          className="chart-over chart-columns"
          onKeyDown={onKeyDown}
        >
          {/* A drawing of its own: moving it leaves the many columns alone. */}
          {lit && (
            <svg width="100%" height="100%" aria-hidden="true" className="chart-lit" data-active="">
              <rect x={percent(lit.x)} width="24" height="100%" rx="3" transform="translate(-12)" />
              <line x1={percent(lit.x)} x2={percent(lit.x)} y1="0" y2="100%" />
            </svg>
          )}
          {/* biome-ignore lint/a11y/noSvgWithoutTitle: a title would pop up over the chart; the toolbar around has the name */}
          <svg width="100%" height="100%">
            {reachable.map((column, index) => (
              <Column key={column.x} column={column} index={index} reachable={index === shown} onLook={setActive} />
            ))}
          </svg>
        </div>
      </div>
      <ColumnDetails column={latest} of={of} />
    </>
  )
}
