'use client'

import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { nearestIndex } from '@/lib/chart/frame'

const STEPS: Record<string, (index: number, last: number) => number> = {
  ArrowLeft: index => Math.max(index - 1, 0),
  ArrowRight: (index, last) => Math.min(index + 1, last),
  Home: () => 0,
  End: (_, last) => last,
}

/**
 * Which answer is being looked at, by pointer, touch or keyboard, from the x of each in CSS pixels. Spread `handlers`
 * on the focusable element around the drawing. Focus by keyboard begins at the latest answer; Escape puts it away.
 */
export function useActiveAnswer(xs: readonly number[]) {
  const [active, setActive] = useState<number | null>(null)
  const last = xs.length - 1

  const handlers = {
    onPointerMove: lookAtNearest,
    onPointerDown: lookAtNearest,
    onPointerLeave: (event: PointerEvent) => {
      // A finger leaves the screen as soon as it has pointed: what it pointed at stays until the next touch elsewhere.
      if (event.pointerType === 'mouse' && !event.currentTarget.matches(':focus-visible')) setActive(null)
    },
    onFocus: () => setActive(current => current ?? last),
    onBlur: () => setActive(null),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') setActive(null)
      const step = STEPS[event.key]
      if (!step || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      setActive(current => (current === null ? last : step(current, last)))
    },
  }

  function lookAtNearest(event: PointerEvent<HTMLElement>) {
    setActive(nearestIndex(xs, event.clientX - event.currentTarget.getBoundingClientRect().left))
  }

  return { active: active !== null && active <= last ? active : null, handlers }
}
