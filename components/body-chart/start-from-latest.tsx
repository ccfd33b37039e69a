import Link from 'next/link'
import type { BodyChartView } from '@/lib/body-chart/data'
import { formatDay } from '@/lib/time/format'

type Props = { courseId: string; latest: BodyChartView; chosen: boolean; timeZone: string }

/** From what a new chart starts: an empty figure, or the latest chart. */
export function StartFromLatest({ courseId, latest, chosen, timeZone }: Props) {
  const page = `/courses/${courseId}/body-chart`
  const day = formatDay(latest.drawnOn, timeZone, 'long')
  return (
    <p className="mb-4">
      {chosen ? `It starts from the chart of ${day}. ` : 'It starts empty. '}
      <Link href={chosen ? page : `${page}?start=latest`} prefetch={false} scroll={false} className="link">
        {chosen ? 'Start empty' : `Start from the chart of ${day}`}
      </Link>
    </p>
  )
}
