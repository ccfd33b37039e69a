import Link from 'next/link'
import type { ChartAxis } from '@/lib/chart/model'

const AXES = [
  { axis: 'time', words: 'Calendar', href: '?' },
  { axis: 'sessions', words: 'Session', href: '?axis=sessions' },
] as const

/** Whether the chart counts days or sessions. */
export function AxisSwitch({ axis: current }: { axis: ChartAxis }) {
  return (
    <nav aria-label="What the chart counts" className="switch">
      {AXES.map(({ axis, words, href }) => (
        <Link
          key={axis}
          href={href}
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
