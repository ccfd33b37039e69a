'use client'

import dynamic from 'next/dynamic'
import type { ChartData } from '@/lib/chart/chart-data'

// The drawing library draws nothing on the server and is large: it is sent only where a chart is, after the words.
const ProgressChart = dynamic(() => import('./progress-chart').then(module => module.ProgressChart), { ssr: false })

/** The chart of a course in a box that has its height from the first moment, so that nothing jumps. */
export function LazyProgressChart({ data, upIsBetter }: { data: ChartData; upIsBetter: boolean }) {
  return (
    <div className="relative h-[348px]" data-testid="progress-chart">
      <ProgressChart data={data} upIsBetter={upIsBetter} />
    </div>
  )
}
