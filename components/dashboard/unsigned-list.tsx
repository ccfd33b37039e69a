import Link from 'next/link'
import type { UnsignedSession } from '@/lib/dashboard/data'
import { formatMoment } from '@/lib/time/format'

type Props = { id: string; title: string; sessions: UnsignedSession[]; timeZone: string }

/** The sessions that somebody began and has not signed, each with the way to go on. Nothing where there are none. */
export function UnsignedList({ id, title, sessions, timeZone }: Props) {
  if (sessions.length === 0) return null
  return (
    <section id={id} className="mb-8 scroll-mt-20" aria-label={title}>
      <h2 className="section-title">
        {title} <span className="tabular">({sessions.length})</span>
      </h2>
      <ul className="divide-y divide-line">
        {sessions.map(({ id: draft, patient, problem, begunAt }) => (
          <li key={draft} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
            <span className="min-w-0 break-words">
              <span className="font-semibold">{patient}</span>, {problem}
              <span className="block text-second">begun {formatMoment(begunAt, timeZone)}</span>
            </span>
            <Link href={`/drafts/${draft}`} prefetch={false} className="button">
              Go on
              <span className="sr-only">
                {' '}
                with the session of {patient} begun {formatMoment(begunAt, timeZone)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
