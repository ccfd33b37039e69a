import Link from 'next/link'
import type { DraftLine } from '@/lib/draft/data'
import { formatMoment } from '@/lib/time/format'

/** Sessions of a course that are not signed yet, each with the way to go on. */
export function DraftList({ drafts, timeZone }: { drafts: DraftLine[]; timeZone: string }) {
  if (drafts.length === 0) return null
  return (
    <ul className="mb-6 space-y-2">
      {drafts.map(draft => (
        <li key={draft.id} className="notice flex flex-wrap items-center justify-between gap-3">
          <p>
            Not signed yet: a session begun {formatMoment(draft.begunAt, timeZone)} by{' '}
            {draft.mine ? 'you' : draft.practitioner}.
          </p>
          <Link href={`/drafts/${draft.id}`} prefetch={false} className="button">
            {draft.mine ? 'Go on' : 'Open'}
            <span className="sr-only"> with the session begun {formatMoment(draft.begunAt, timeZone)}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
