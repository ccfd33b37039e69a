import Link from 'next/link'
import type { ChartAxis } from '@/lib/chart/model'
import { type Pair, pairAddress } from '@/lib/compare/pair'

const AXES = [
  { axis: 'sessions', words: 'Session' },
  { axis: 'time', words: 'Calendar' },
] as const

type Props = { patientId: string; pair: Pair; axis: ChartAxis }

/** Whether two charts count sessions, or days of their own calendars over the same length of time. */
export function PairAxis({ patientId, pair, axis: current }: Props) {
  return (
    <nav aria-label="What the charts count" className="switch">
      {AXES.map(({ axis, words }) => (
        <Link
          key={axis}
          href={pairAddress(patientId, pair, axis)}
          prefetch={false}
          scroll={false}
          replace
          aria-current={axis === current ? 'true' : undefined}
        >
          {words}
        </Link>
      ))}
    </nav>
  )
}
