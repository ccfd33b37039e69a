import { OctagonAlert } from 'lucide-react'
import Link from 'next/link'
import type { OpenRedFlag } from '@/lib/red-flag/view'
import { RedFlagFound } from './red-flag-found'

type Props = { flags: OpenRedFlag[]; timeZone: string; all?: boolean }

const MOST = 2

/**
 * The open red flags of a patient, for every page of theirs; nothing where there are none. The most pressing two are
 * in full and the others a link away, so that the head of a page stays low; `all` shows each.
 */
export function OpenRedFlags({ flags, timeZone, all = false }: Props) {
  const shown = all ? flags : flags.slice(0, MOST)
  const [next, ...others] = flags.slice(shown.length)
  if (shown.length === 0) return null
  return (
    <section aria-label="Open red flags" className={`red-flags print:hidden ${all ? '' : 'red-flags-low'}`}>
      <ul className={all ? 'space-y-4' : 'space-y-1'}>
        {shown.map(flag => (
          <li
            key={flag.id}
            className={`grid grid-cols-[1.25rem_minmax(0,1fr)_auto] gap-x-2 ${all ? 'items-start' : 'items-center'}`}
          >
            <OctagonAlert aria-hidden="true" className="mt-0.5 size-5 text-stop" />
            <RedFlagFound flag={flag} timeZone={timeZone} inFull={all} />
            <Link href={`/courses/${flag.courseId}/red-flags/${flag.id}`} prefetch={false} className="red-flag-link">
              Close<span className="sr-only"> the red flag: {flag.words}</span>
            </Link>
          </li>
        ))}
      </ul>
      {next && (
        <Link href={`/courses/${next.courseId}/red-flags`} prefetch={false} className="red-flag-link ml-7">
          {others.length === 0 ? '1 more red flag' : `${others.length + 1} more red flags`}
        </Link>
      )}
    </section>
  )
}
