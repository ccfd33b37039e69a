import type { ReactNode } from 'react'
import { PATH_UNITS, percent } from '@/lib/chart/plot'

/** A place on the plot from which its children count in CSS pixels: x is a share of the width. */
export function At({ x, children }: { x: number; children: ReactNode }) {
  return (
    <svg x={percent(x)} overflow="visible" aria-hidden="true">
      {children}
    </svg>
  )
}

/** A drawing whose x counts in PATH_UNITS of the plot's width; y stays in CSS pixels. For paths alone: text would stretch. */
export function Stretched({ height, children }: { height: number; children: ReactNode }) {
  const viewBox = `0 0 ${PATH_UNITS} ${height}`
  return (
    <svg width="100%" height={height} viewBox={viewBox} preserveAspectRatio="none" aria-hidden="true">
      {children}
    </svg>
  )
}
