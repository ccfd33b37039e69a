import type { BodyChartView } from '@/lib/body-chart/data'
import { chartDifference, differenceWords } from '@/lib/body-chart/difference'
import { formatDay } from '@/lib/time/format'
import { BodyChartShown } from './body-chart-shown'

type Props = {
  /** Of one course, the first one first, as `bodyChartsOf` returns them. */
  charts: readonly BodyChartView[]
  timeZone: string
}

/** The first body chart of a course and the latest beside it, with the difference in words. Nothing without charts. */
export function BodyChartBeside({ charts, timeZone }: Props) {
  const [first, latest] = [charts[0], charts.at(-1)]
  if (!first || !latest) return null
  if (charts.length === 1) return <Dated title="First" chart={first} timeZone={timeZone} />
  return (
    <div>
      <p className="mb-4 text-lg break-words">{differenceWords(chartDifference(first.marks, latest.marks))}</p>
      <div className="grid gap-8 md:grid-cols-2">
        <Dated title="First" chart={first} timeZone={timeZone} />
        <Dated title="Latest" chart={latest} timeZone={timeZone} />
      </div>
    </div>
  )
}

function Dated({ title, chart, timeZone }: { title: string; chart: BodyChartView; timeZone: string }) {
  return (
    <section aria-label={`${title} body chart`} className="min-w-0">
      <h3 className="mb-2">
        {title}: {formatDay(chart.drawnOn, timeZone, 'visit')}
      </h3>
      <BodyChartShown marks={chart.marks} />
      {chart.note && <p className="mt-2 break-words whitespace-pre-line">{chart.note}</p>}
      <p className="mt-2 text-sm text-second">Recorded by {chart.by}</p>
    </section>
  )
}
