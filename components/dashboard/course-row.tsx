import Link from 'next/link'
import { PutToRestDone } from '@/components/attention/put-to-rest-done'
import { ReasonList } from '@/components/attention/reason-list'
import { ChangeMark } from '@/components/course/change-mark'
import { Sparkline } from '@/components/course/sparkline'
import { sessionWords } from '@/lib/course/numbering'
import type { DashboardRow } from '@/lib/dashboard/order'
import type { Whose } from '@/lib/dashboard/whose'
import { standingWords } from '@/lib/mymop/shown'
import type { Day } from '@/lib/time/day'
import { daysAgo } from '@/lib/time/format'

type Props = {
  row: DashboardRow
  today: Day
  upIsBetter: boolean
  whose: Whose
  /** One of its reasons was put to rest just now. */
  rested: boolean
}

/** A course on the dashboard: whose, where it stands, and beneath the profile why it wants a look. */
export function CourseRow({ row, today, upIsBetter, whose, rested }: Props) {
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
        {whose === 'clinic' && <span className="block text-sm text-second">with {row.practitioner.name}</span>}
      </span>
      <span className="tabular text-second [grid-area:session]">
        {row.open ? sessionWords(row.sessionCount, row.plannedSessions) : 'discharged'}
        <span className="sm:hidden">, </span>
        <span className="sm:block">{row.lastSeen ? `seen ${daysAgo(row.lastSeen, today)}` : 'not treated yet'}</span>
      </span>
      <span className="tabular [grid-area:change]">
        <ChangeMark progress={row.progress} profileOnly={saysChange(row)} />
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
        <div className="min-w-0 [grid-area:why]">
          {rested && <PutToRestDone />}
          <ReasonList reasons={row.reasons} courseId={row.id} from={whose} of={name} />
        </div>
      )}
    </li>
  )
}

/** Whether a reason beneath says the very change that would stand beside the profile. */
function saysChange({ progress, reasons }: DashboardRow): boolean {
  const { words, verdict } = standingWords(progress)
  return verdict !== null && reasons.some(reason => reason.words.toLowerCase().includes(words))
}
