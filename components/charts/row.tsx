import type { ReactNode } from 'react'

/** One row of a chart: its name beside the plot, or above it on a narrow screen. */
export function Row({ name, children, panel }: { name: ReactNode; children: ReactNode; panel?: string }) {
  return (
    <div className="chart-row" data-panel={panel}>
      <div className="chart-name">{name}</div>
      <div className="chart-plot">{children}</div>
    </div>
  )
}
