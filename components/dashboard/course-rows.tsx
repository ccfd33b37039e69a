import type { ReactNode } from 'react'
import type { DashboardRow } from '@/lib/dashboard/order'
import type { Day } from '@/lib/time/day'
import { CourseRow } from './course-row'

type Props = {
  title: string
  hint: string
  rows: DashboardRow[]
  /** How many there are in all, shown or not. */
  count: number
  today: Day
  upIsBetter: boolean
  /** Says at each row who treats, where there is more than one. */
  withPractitioner: boolean
  children: ReactNode
}

/** One list of the dashboard; `children` stand there when it is empty. */
export function CourseRows({ title, hint, rows, count, today, upIsBetter, withPractitioner, children }: Props) {
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
            <CourseRow
              key={row.id}
              row={row}
              today={today}
              upIsBetter={upIsBetter}
              withPractitioner={withPractitioner}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
