import Link from 'next/link'
import type { ReactNode } from 'react'
import { ChangeMark } from '@/components/course/change-mark'
import { Sparkline } from '@/components/course/sparkline'
import { sessionWords } from '@/lib/course/numbering'
import type { DashboardRow } from '@/lib/dashboard/order'
import type { Attention } from '@/lib/mymop/attention'
import { profileWords } from '@/lib/mymop/shown'
import type { Day } from '@/lib/time/day'
import { daysAgo } from '@/lib/time/format'

type Props = {
  title: string
  hint: string
  rows: DashboardRow[]
  /** How many there are in all, shown or not. */
  count: number
  today: Day
  upIsBetter: boolean
  children: ReactNode
}

/** One list of the dashboard; `children` stand there when it is empty. */
export function CourseRows({ title, hint, rows, count, today, upIsBetter, children }: Props) {
  return (
    <section className="mb-10" aria-label={title}>
      <h2 className="section-title">
        {title} <span className="tabular">({count})</span>{' '}
        <span className="text-sm font-normal text-second">{hint}</span>
      </h2>
      {rows.length === 0 ? (
        <p className="py-3 text-second">{children}</p>
      ) : (
        <ul className="divide-y divide-line">
          {rows.map(row => (
            <CourseRow key={row.id} row={row} today={today} upIsBetter={upIsBetter} />
          ))}
        </ul>
      )}
    </section>
  )
}

function CourseRow({ row, today, upIsBetter }: { row: DashboardRow; today: Day; upIsBetter: boolean }) {
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
      <span className="min-w-0 break-words [grid-area:problem]">{row.problem}</span>
      <span className="tabular text-second [grid-area:session]">
        {sessionWords(row.sessionCount, row.plannedSessions)}
        <span className="block">{row.lastSeen ? `seen ${daysAgo(row.lastSeen, today)}` : 'not treated yet'}</span>
      </span>
      <span className="tabular [grid-area:change]">
        {row.attention ? <AttentionMark row={row} attention={row.attention} /> : <ChangeMark progress={row.progress} />}
      </span>
      <span className="[grid-area:line]">
        <Sparkline progress={row.progress} upIsBetter={upIsBetter} />
      </span>
      <Link href={`/courses/${row.id}/sessions/new`} prefetch={false} className="button [grid-area:do]">
        Record<span className="sr-only"> session for {name}</span>
      </Link>
    </li>
  )
}

function AttentionMark({ row, attention: { reason, words } }: { row: DashboardRow; attention: Attention }) {
  const profile = row.progress.outcome?.profile
  return (
    <>
      {profile && <span className="font-medium">{profileWords(profile)} </span>}
      <span className={`font-semibold ${reason === 'not_improving' ? '' : 'text-worse'}`}>{words}</span>
    </>
  )
}
