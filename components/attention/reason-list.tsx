import { OctagonAlert, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import type { Attention } from '@/lib/attention/facts'
import { type Origin, restHref } from '@/lib/attention/origin'
import type { Reason } from '@/lib/attention/reasons'

const STOP: readonly Reason[] = ['red_flag']
const WORSE: readonly Reason[] = ['serious_event', 'worse_again', 'worse']

type Props = {
  reasons: Attention[]
  courseId: string
  /** The page on which it stands: it does not lead to itself, and putting to rest leads back to it. */
  from: Origin
  of: string
}

/** Why a course wants a look: each reason in words, with the way to its place and to putting it to rest. */
export function ReasonList({ reasons, courseId, from, of }: Props) {
  const here = from === 'course' ? `/courses/${courseId}` : null
  return (
    <ul className="reasons">
      {reasons.map(reason => (
        <li key={reason.key}>
          <Words reason={reason} />
          <span className="reason-links">
            {reason.link.href !== here && (
              <Link href={reason.link.href} prefetch={false} className="link">
                {reason.link.words}
                <span className="sr-only"> of {of}</span>
              </Link>
            )}
            <Link href={restHref(courseId, reason.key, from)} prefetch={false} className="link">
              Put to rest
              <span className="sr-only">
                {' '}
                “{reason.words}” of {of}
              </span>
            </Link>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Words({ reason: { reason, words } }: { reason: Attention }) {
  const stop = STOP.includes(reason)
  const worse = WORSE.includes(reason)
  const Icon = stop ? OctagonAlert : TriangleAlert
  const colour = stop ? 'text-stop' : worse ? 'text-worse' : ''
  return (
    <span className={`min-w-0 font-semibold break-words ${colour}`}>
      {(stop || worse) && <Icon aria-hidden="true" className="mr-1.5 inline size-4 align-[-0.125em]" />}
      {words}
    </span>
  )
}
