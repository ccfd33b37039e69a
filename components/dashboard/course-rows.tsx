import type { ReactNode } from 'react'
import type { DashboardRow } from '@/lib/dashboard/order'
import type { Whose } from '@/lib/dashboard/whose'
import type { Day } from '@/lib/time/day'
import { CourseRow } from './course-row'

type Props = {
  /** What leads to it. */
  id: string
  title: string
  hint: string
  rows: DashboardRow[]
  /** How many there are in all, shown or not. */
  count: number
  today: Day
  upIsBetter: boolean
  /** Whose courses these are: of the clinic's each says who treats. */
  whose: Whose
  /** The course of which a reason was put to rest just now, if any. */
  rested: string | undefined
  children: ReactNode
}

/** One list of the dashboard; `children` stand there when it is empty. */
export function CourseRows({ id, title, hint, rows, count, today, upIsBetter, whose, rested, children }: Props) {
  return (
    <section id={id} className="mb-8 scroll-mt-20" aria-label={title}>
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
              whose={whose}
              rested={row.id === rested}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
