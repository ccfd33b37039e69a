import Link from 'next/link'
import type { ReactNode } from 'react'
import type { EventOfPatient } from '@/lib/adverse-event/view'
import { CAUSALITY_WORDS, OUTCOME_WORDS, SEVERITY_WORDS } from '@/lib/adverse-event/words'
import { formatDay } from '@/lib/time/format'
import { EventMarks } from './event-marks'

type Props = { events: EventOfPatient[]; timeZone: string }

const HEADS = ['Day', 'What happened', 'Patient', 'Severity', 'Caused by treatment', 'Outcome', 'Practitioner']

/** The events of a page of the register: a table where there is room and on paper, else a card for each. */
export function RegisterTable({ events, timeZone }: Props) {
  return (
    <table className="block w-full border-collapse lg:table print:table print:text-sm">
      <caption className="sr-only">Adverse events, the latest first</caption>
      <thead className="hidden border-b border-strong lg:table-header-group print:table-header-group">
        <tr>
          {HEADS.map(head => (
            <th key={head} scope="col" className="py-2 pr-4 text-left text-sm font-semibold break-words">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block lg:table-row-group print:table-row-group">
        {events.map(event => (
          <Row key={event.id} event={event} timeZone={timeZone} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ event, timeZone }: { event: EventOfPatient; timeZone: string }) {
  const long = (day: string) => formatDay(day, timeZone, 'long')
  return (
    <tr className="block border-b border-line py-3 lg:table-row lg:py-0 print:table-row print:break-inside-avoid">
      <Cell>{long(event.occurredOn)}</Cell>
      <Cell wide>
        <Link href={`/adverse-events/${event.id}`} prefetch={false} className="link inline-block py-2.5 font-semibold">
          {event.name}
        </Link>
        <EventMarks event={event} />
        {event.description && (
          <p className="line-clamp-2 text-sm break-words text-second print:line-clamp-none" dir="auto">
            {event.description}
          </p>
        )}
      </Cell>
      <Cell wide>
        <Link href={`/patients/${event.patientId}`} prefetch={false} className="link inline-block py-2.5">
          <bdi>{event.patientName}</bdi>
        </Link>
        <span className="block text-sm text-second">
          <span className="sr-only">reference </span>
          <bdi>{event.reference}</bdi>, {event.problem}
        </span>
      </Cell>
      <Cell named="Severity">{SEVERITY_WORDS[event.severity]}</Cell>
      <Cell named="Caused by treatment">{CAUSALITY_WORDS[event.causality]}</Cell>
      <Cell named="Outcome">
        {OUTCOME_WORDS[event.outcome]}
        {event.resolvedOn && ` on ${long(event.resolvedOn)}`}
      </Cell>
      <Cell named="Practitioner">{event.practitioner}</Cell>
    </tr>
  )
}

type CellProps = {
  /** What the column is called, said in the card where the value alone would not tell. */
  named?: string
  wide?: boolean
  children: ReactNode
}

function Cell({ named, wide = false, children }: CellProps) {
  return (
    <td
      className={`block align-top break-words lg:table-cell lg:py-3 lg:pr-4 print:table-cell print:py-2 print:pr-3 ${wide ? 'lg:max-w-72' : ''}`}
    >
      {named && <span className="text-second lg:hidden print:hidden">{named}: </span>}
      {children}
    </td>
  )
}
