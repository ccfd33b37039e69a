import type { Amendment } from '@/lib/audit/data'
import { formatMoment } from '@/lib/time/format'
import { FIELD_WORDS } from './field-words'
import { ValueShown } from './value-shown'

/** What a record said before: who changed it, when, why, and the words that changed. */
export function AmendmentList({ amendments, timeZone }: { amendments: Amendment[]; timeZone: string }) {
  if (amendments.length === 0) return null
  return (
    <section aria-labelledby="history-title" className="mt-10">
      <h2 id="history-title" className="section-title">
        History
      </h2>
      <ol className="divide-y divide-line">
        {amendments.map(amendment => (
          <li key={amendment.id} className="py-3">
            <p>
              <span className="font-semibold">{amendment.by}</span>{' '}
              <span className="text-second">{formatMoment(amendment.at, timeZone)}</span>
              {amendment.reason && <span className="break-words">: {amendment.reason}</span>}
            </p>
            <ul className="mt-1 text-sm">
              {amendment.changes.map(change => (
                <li key={change.field} className="break-words">
                  <span className="text-second">{FIELD_WORDS[change.field] ?? change.field}:</span>{' '}
                  <del>
                    <ValueShown field={change.field} value={change.before} timeZone={timeZone} />
                  </del>{' '}
                  <span aria-hidden="true">→</span>{' '}
                  <ins>
                    <ValueShown field={change.field} value={change.after} timeZone={timeZone} />
                  </ins>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
