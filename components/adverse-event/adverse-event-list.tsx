import Link from 'next/link'
import type { AdverseEventView } from '@/lib/adverse-event/view'
import { OUTCOME_WORDS, SEVERITY_WORDS } from '@/lib/adverse-event/words'
import { formatDay } from '@/lib/time/format'
import { EventMarks } from './event-marks'

type Props = { events: AdverseEventView[]; courseId: string; timeZone: string }

/** The adverse events of a course, the latest first, and the way to record another. */
export function AdverseEventList({ events, courseId, timeZone }: Props) {
  return (
    <section aria-labelledby="adverse-title">
      <h2 id="adverse-title" className="section-title">
        Adverse events
      </h2>
      {events.length === 0 && <p className="text-second">None is recorded.</p>}
      {events.length > 0 && (
        <ul className="divide-y divide-line">
          {events.map(event => (
            <li key={event.id} className="py-3">
              <p className="flex flex-wrap items-baseline justify-between gap-x-4">
                <Link
                  href={`/adverse-events/${event.id}`}
                  prefetch={false}
                  className="link inline-block py-1 font-semibold"
                >
                  {event.name}
                </Link>
                <span className="text-second">{formatDay(event.occurredOn, timeZone, 'long')}</span>
              </p>
              <p className="text-sm">
                {SEVERITY_WORDS[event.severity]}, {OUTCOME_WORDS[event.outcome].toLowerCase()}
                {event.resolvedOn && ` on ${formatDay(event.resolvedOn, timeZone, 'long')}`}
              </p>
              <EventMarks event={event} />
              {event.description && (
                <p className="mt-1 line-clamp-3 text-sm break-words whitespace-pre-line text-second" dir="auto">
                  {event.description}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <Link href={`/courses/${courseId}/adverse-events/new`} prefetch={false} className="button mt-2 print:hidden">
        Record adverse event
      </Link>
    </section>
  )
}
