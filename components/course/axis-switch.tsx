import Link from 'next/link'
import { LinkSwitch } from '@/components/ui/link-switch'
import type { ChartAxis } from '@/lib/chart/model'

/** Whether the chart counts days or sessions, and whether the clinic's other courses stand beside this one. */
export function AxisSwitch({ axis, compared }: { axis: ChartAxis; compared: boolean }) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 print:hidden">
      <LinkSwitch
        label="What the chart counts"
        ways={[
          { words: 'Calendar', href: '?', chosen: axis === 'time' },
          { words: 'Session', href: '?axis=sessions', chosen: axis === 'sessions' },
        ]}
      />
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
