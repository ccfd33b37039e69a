import type { SessionView } from '@/lib/course/view'
import { formatDay } from '@/lib/time/format'

/** What was noted at the session before, read while recording this one. */
export function LastTime({ session, timeZone }: { session: SessionView | null; timeZone: string }) {
  return (
    <section aria-labelledby="last-title">
      <h2 id="last-title" className="section-title">
        Last time{' '}
        {session && (
          <span className="text-sm font-normal text-second">{formatDay(session.treatedOn, timeZone, 'visit')}</span>
        )}
      </h2>
      {session?.prescription && <p className="tabular mb-2 break-words">{session.prescription}</p>}
      {session ? (
        <p className="break-words whitespace-pre-line">
          {session.note || <span className="text-second">No note.</span>}
        </p>
      ) : (
        <p className="text-second">This is the first session of the course.</p>
      )}
    </section>
  )
}
