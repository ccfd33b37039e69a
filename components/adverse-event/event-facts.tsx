import type { ReactNode } from 'react'
import type { AdverseEventView } from '@/lib/adverse-event/view'
import { CAUSALITY_WORDS, OUTCOME_WORDS, SEVERITY_WORDS } from '@/lib/adverse-event/words'
import { formatDay, formatMoment } from '@/lib/time/format'
import { EventMarks } from './event-marks'

type Props = { event: AdverseEventView; timeZone: string }

/** What the record says about an event. */
export function EventFacts({ event, timeZone }: Props) {
  const { session, resolvedOn } = event
  const long = (day: string) => formatDay(day, timeZone, 'long')
  return (
    <section aria-labelledby="event-title">
      <h3 id="event-title" className="section-title">
        {event.name}
      </h3>
      <EventMarks event={event} />
      {event.toBeCompleted && (
        <p className="notice my-3">
          How it came out and what was done are not recorded yet. Severity and cause may be provisional: look at them
          too.
        </p>
      )}
      <dl className="mt-2 space-y-2">
        <Fact name="Day it happened">{formatDay(event.occurredOn, timeZone, 'visit')}</Fact>
        <Fact name="Session">{session ? formatDay(session.treatedOn, timeZone, 'visit') : 'None'}</Fact>
        {event.description && <Fact name="Description">{event.description}</Fact>}
        <Fact name="Severity">{SEVERITY_WORDS[event.severity]}</Fact>
        <Fact name="Serious">{event.serious ? 'Yes' : 'No'}</Fact>
        <Fact name="Caused by the treatment">{CAUSALITY_WORDS[event.causality]}</Fact>
        <Fact name="What was done">{event.action || 'Not recorded'}</Fact>
        <Fact name="Outcome">
          {OUTCOME_WORDS[event.outcome]}
          {resolvedOn && ` on ${long(resolvedOn)}`}
        </Fact>
        <Fact name="Recorded">
          {event.recordedBy}, {formatMoment(event.recordedAt, timeZone)}
        </Fact>
      </dl>
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-second">{name}</dt>
      <dd className="break-words whitespace-pre-line" dir="auto">
        {children}
      </dd>
    </div>
  )
}
