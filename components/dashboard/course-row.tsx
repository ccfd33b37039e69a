import Link from 'next/link'
import { ReasonList } from '@/components/attention/reason-list'
import { ChangeMark } from '@/components/course/change-mark'
import { Sparkline } from '@/components/course/sparkline'
import { sessionWords } from '@/lib/course/numbering'
import type { DashboardRow } from '@/lib/dashboard/order'
import type { Day } from '@/lib/time/day'
import { daysAgo } from '@/lib/time/format'

type Props = { row: DashboardRow; today: Day; upIsBetter: boolean; withPractitioner: boolean }

/** A course on the dashboard: whose, where it stands, and beneath, across the row, why it wants a look. */
export function CourseRow({ row, today, upIsBetter, withPractitioner }: Props) {
  const name = `${row.patient.givenName} ${row.patient.familyName}`
  return (
    <li className="dashboard-row">
      <Link
        href={`/courses/${row.id}`}
        prefetch={false}
        className="link min-w-0 font-semibold break-words [grid-area:name]"
      >
        {name}
      </Link>
      <span className="min-w-0 break-words [grid-area:problem]">
        {row.problem}
        {withPractitioner && <span className="block text-sm text-second">with {row.practitioner.name}</span>}
      </span>
      <span className="tabular text-second [grid-area:session]">
        {row.open ? sessionWords(row.sessionCount, row.plannedSessions) : 'discharged'}
        <span className="block">{row.lastSeen ? `seen ${daysAgo(row.lastSeen, today)}` : 'not treated yet'}</span>
      </span>
      <span className="tabular [grid-area:change]">
        <ChangeMark progress={row.progress} />
      </span>
      <span className="[grid-area:line]">
        <Sparkline progress={row.progress} upIsBetter={upIsBetter} />
      </span>
      {row.open && (
        <Link href={`/courses/${row.id}/sessions/new`} prefetch={false} className="button [grid-area:do]">
          Record<span className="sr-only"> session for {name}</span>
        </Link>
      )}
      {row.reasons.length > 0 && (
        <div className="mt-1 min-w-0 [grid-area:why]">
          <ReasonList reasons={row.reasons} courseId={row.id} of={name} />
        </div>
      )}
    </li>
  )
}
