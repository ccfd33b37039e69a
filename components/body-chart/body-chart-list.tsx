import Link from 'next/link'
import type { BodyChartView } from '@/lib/body-chart/data'
import { chartWords } from '@/lib/body-chart/words'
import { formatDay } from '@/lib/time/format'

type Props = { charts: readonly BodyChartView[]; timeZone: string }

/** Every body chart of a course in words, the latest first, each with its correction. */
export function BodyChartList({ charts, timeZone }: Props) {
  if (charts.length === 0) return null
  return (
    <section aria-labelledby="charts-title" className="mt-8">
      <h2 id="charts-title" className="section-title">
        All body charts
      </h2>
      <ol className="divide-y divide-line">
        {charts.toReversed().map(chart => (
          <li key={chart.id} className="flex flex-wrap items-baseline gap-x-4 py-3">
            <span className="font-semibold">{formatDay(chart.drawnOn, timeZone, 'visit')}</span>
            <span className="min-w-0 flex-1 basis-60 break-words">
              {chartWords(chart.marks) || 'No area is marked.'}
            </span>
            <Link href={`/body-charts/${chart.id}/edit`} prefetch={false} className="link">
              Correct<span className="sr-only"> the chart of {formatDay(chart.drawnOn, timeZone, 'long')}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}
