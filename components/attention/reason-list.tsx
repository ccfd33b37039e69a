import { OctagonAlert, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import type { Attention } from '@/lib/attention/facts'
import type { Reason } from '@/lib/attention/reasons'

const STOP: readonly Reason[] = ['red_flag']
const WORSE: readonly Reason[] = ['serious_event', 'worse_again', 'worse']

/** Why a course wants a look: each reason in words, with the way to its place and to putting it to rest. */
export function ReasonList({ reasons, courseId, of }: { reasons: Attention[]; courseId: string; of: string }) {
  return (
    <ul>
      {reasons.map(reason => (
        <li key={reason.key} className="flex flex-wrap items-center gap-x-4">
          <Words reason={reason} />
          <span className="flex flex-wrap gap-x-4">
            <Link href={reason.link.href} prefetch={false} className="link inline-flex min-h-11 items-center">
              {reason.link.words}
              <span className="sr-only"> of {of}</span>
            </Link>
            <Link
              href={`/courses/${courseId}/rest/${reason.key}`}
              prefetch={false}
              className="link inline-flex min-h-11 items-center"
            >
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
