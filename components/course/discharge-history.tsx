import type { PastDischarge } from '@/lib/discharge/data'
import { DISCHARGE_WORDS } from '@/lib/discharge/words'
import { formatDay, formatMoment } from '@/lib/time/format'

type Props = { discharges: PastDischarge[]; timeZone: string }

/** How a course ended and was opened again: who, when and why, the latest first. */
export function DischargeHistory({ discharges, timeZone }: Props) {
  if (discharges.length === 0) return null
  return (
    <section aria-labelledby="discharges-title">
      <h2 id="discharges-title" className="section-title">
        History
      </h2>
      <ol className="divide-y divide-line">
        {discharges.flatMap(({ id, dischargedOn, reason, note, by, at, reopened }) => [
          reopened && (
            <li key={`${id}-reopened`} className="py-3">
              <Who name={reopened.by} at={formatMoment(reopened.at, timeZone)} did="reopened" />
              <p className="mt-1 text-sm break-words">{reopened.reason}</p>
            </li>
          ),
          <li key={id} className="py-3">
            <Who name={by} at={formatMoment(at, timeZone)} did="discharged" />
            <p className="mt-1 text-sm">
              Ended on {formatDay(dischargedOn, timeZone, 'long')}: {DISCHARGE_WORDS[reason].toLowerCase()}
            </p>
            {note && <p className="text-sm break-words whitespace-pre-line text-second">{note}</p>}
          </li>,
        ])}
      </ol>
    </section>
  )
}

function Who({ name, at, did }: { name: string; at: string; did: string }) {
  return (
    <p>
      <span className="font-semibold">{name}</span> <span className="text-second">{at}</span>: {did}
    </p>
  )
}
