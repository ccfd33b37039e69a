import type { ReactNode } from 'react'

/** One row of a chart: its name beside the plot, or above it on a narrow screen. */
export function Row({
  name,
  children,
  panel,
  id,
}: {
  name: ReactNode
  children: ReactNode
  panel?: string
  id?: string
}) {
  return (
    <div id={id} className="chart-row" data-panel={panel}>
      <div className="chart-name">{name}</div>
      <div className="chart-plot">{children}</div>
    </div>
  )
}
