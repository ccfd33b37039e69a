import Link from 'next/link'
import type { ChartAxis } from '@/lib/chart/model'

const AXES = [
  { axis: 'time', words: 'Calendar', href: '?' },
  { axis: 'sessions', words: 'Session', href: '?axis=sessions' },
] as const

/** Whether the chart counts days or sessions, and whether the clinic's other courses stand beside this one. */
export function AxisSwitch({ axis: current, compared }: { axis: ChartAxis; compared: boolean }) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 print:hidden">
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
      <Link
        href={compared ? '?axis=sessions' : '?axis=sessions&beside=clinic'}
        prefetch={false}
        scroll={false}
        replace
        className="link mb-3 inline-flex min-h-11 items-center text-sm"
      >
        {compared ? 'Without the clinic’s other courses' : 'Beside the clinic’s other courses'}
      </Link>
    </div>
  )
}
