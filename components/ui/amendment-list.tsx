import type { Change } from '@/lib/audit/amend'
import type { Amendment } from '@/lib/audit/data'
import { formatMoment } from '@/lib/time/format'
import { changeSegments } from './change-segments'
import { FIELD_WORDS } from './field-words'
import { firstValues } from './first-values'
import { MarkedText } from './marked-text'
import { ValueShown } from './value-shown'

type Props = { amendments: Amendment[]; timeZone: string; title?: string }

/**
 * The corrections of a record, to be read as a document: who, when, why and which words changed, the latest first, and
 * at the end what the corrected fields said originally.
 */
export function AmendmentList({ amendments, timeZone, title = 'History' }: Props) {
  if (amendments.length === 0) return null
  return (
    <section aria-label={title} className="mt-10">
      <h2 className="section-title">{title}</h2>
      <ol className="divide-y divide-line">
        {amendments.map(({ id, by, at, reason, changes }) => (
          <li key={id} className="break-inside-avoid py-4">
            <p>
              <span className="font-semibold">{by}</span>,{' '}
              <time dateTime={at.toISOString()}>{formatMoment(at, timeZone)}</time>
            </p>
            {reason && (
              <p className="break-words">
                <span className="text-second">Why:</span> {reason}
              </p>
            )}
            <dl className="mt-2 space-y-1.5">
              {changes.map(change => (
                <Row key={change.field} field={change.field}>
                  <ChangeShown change={change} timeZone={timeZone} />
                </Row>
              ))}
            </dl>
          </li>
        ))}
        <li className="py-4">
          <p className="font-semibold">Before the first correction</p>
          <dl className="mt-2 space-y-1.5">
            {firstValues(amendments).map(({ field, value }) => (
              <Row key={field} field={field}>
                <ValueShown field={field} value={value} timeZone={timeZone} />
              </Row>
            ))}
          </dl>
        </li>
      </ol>
    </section>
  )
}

function Row({ field, children }: { field: string; children: React.ReactNode }) {
  return (
    <div className="sm:grid sm:grid-cols-[10rem_minmax(0,1fr)] sm:gap-x-4">
      <dt className="text-sm text-second sm:pt-0.5">{FIELD_WORDS[field] ?? field}</dt>
      <dd className="break-words whitespace-pre-line">{children}</dd>
    </div>
  )
}

/** The patient's words stay set as such where they were put right. */
function ChangeShown({ change, timeZone }: { change: Change; timeZone: string }) {
  const marked = <MarkedText segments={changeSegments(change, timeZone)} />
  if (!change.field.endsWith('Words')) return <bdi>{marked}</bdi>
  return (
    <span className="own-words" dir="auto">
      “{marked}”
    </span>
  )
}
