import type { ReactNode } from 'react'
import { FIELD_WORDS } from '@/components/ui/field-words'
import { ValueShown } from '@/components/ui/value-shown'
import type { Amendment } from '@/lib/audit/data'
import type { FlagHistory as History } from '@/lib/safety-flag/data'
import { formatMoment } from '@/lib/time/format'

type Event = { key: string; at: Date; by: string; did: string; words: string; more: ReactNode }

/** What happened to a patient's flags: who, when, what and why, the latest first. */
export function FlagHistory({ history, timeZone }: { history: History[]; timeZone: string }) {
  const events = history.flatMap(flag => eventsOf(flag, timeZone)).sort((a, b) => b.at.getTime() - a.at.getTime())
  if (events.length === 0) return null
  return (
    <section aria-labelledby="flag-history-title" className="mt-10">
      <h2 id="flag-history-title" className="section-title">
        History
      </h2>
      <ol className="divide-y divide-line">
        {events.map(({ key, at, by, did, words, more }) => (
          <li key={key} className="py-3">
            <p>
              <span className="font-semibold">{by}</span>{' '}
              <span className="text-second">{formatMoment(at, timeZone)}</span>: {did}
            </p>
            <p className="break-words">{words}</p>
            {more}
          </li>
        ))}
      </ol>
    </section>
  )
}

function eventsOf({ id, words, added, amendments, ended }: History, timeZone: string): Event[] {
  return [
    ...(ended ? [{ key: `${id}-ended`, ...ended, did: 'ended', words, more: <Why reason={ended.reason} /> }] : []),
    ...amendments.map(amendment => ({
      key: amendment.id,
      at: amendment.at,
      by: amendment.by,
      did: 'changed',
      words,
      more: <Changes amendment={amendment} timeZone={timeZone} />,
    })),
    { key: `${id}-added`, ...added, did: 'added', words, more: null },
  ]
}

function Why({ reason }: { reason: string }) {
  if (!reason) return null
  return <p className="text-sm break-words text-second">Reason: {reason}</p>
}

function Changes({ amendment: { changes, reason }, timeZone }: { amendment: Amendment; timeZone: string }) {
  return (
    <>
      <ul className="text-sm">
        {changes.map(({ field, before, after }) => (
          <li key={field} className="break-words">
            <span className="text-second">{FIELD_WORDS[field] ?? field}:</span>{' '}
            <del>
              <ValueShown field={field} value={before} timeZone={timeZone} />
            </del>{' '}
            <span aria-hidden="true">→</span>{' '}
            <ins>
              <ValueShown field={field} value={after} timeZone={timeZone} />
            </ins>
          </li>
        ))}
      </ul>
      <Why reason={reason} />
    </>
  )
}
