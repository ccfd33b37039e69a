import type { ConsentRecord } from '@/lib/consent/standing'
import { CONSENT_WORDS } from '@/lib/consent/words'
import { formatDay, formatMoment } from '@/lib/time/format'
import { Explained } from './consent-section'

/** Each consent with what became of it, the latest first. */
export function ConsentHistory({ consents, timeZone }: { consents: ConsentRecord[]; timeZone: string }) {
  if (consents.length === 0) return null
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title" className="section-title">
        History
      </h2>
      <ol className="divide-y divide-line">
        {consents.map(({ id, kind, given, on, takenBy, at, explained, withdrawn }) => (
          <li key={id} className="py-3">
            {withdrawn && (
              <p className="mb-1 break-words">
                <span className="font-semibold">Withdrawn</span> {formatDay(withdrawn.on, timeZone, 'long')}, recorded
                by {withdrawn.by}
                {withdrawn.reason && `: ${withdrawn.reason}`}
              </p>
            )}
            <p>
              {CONSENT_WORDS[kind]}: <span className="font-semibold">{given ? 'given' : 'declined'}</span>{' '}
              {formatDay(on, timeZone, 'long')} to {takenBy}
            </p>
            <p className="text-sm text-second">Entered {formatMoment(at, timeZone)}</p>
            {explained && <Explained text={explained} />}
          </li>
        ))}
      </ol>
    </section>
  )
}
