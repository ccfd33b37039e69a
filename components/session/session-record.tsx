import type { KeptCaution, SessionRecord } from '@/lib/session/record-view'
import {
  afterwardsLines,
  findingLines,
  type Line,
  pointsOf,
  sinceLines,
  treatmentLines,
} from '@/lib/session/record-words'
import { formatDay, formatMoment } from '@/lib/time/format'

type Props = {
  record: SessionRecord
  timeZone: string
  /** The scores, in words. */
  children?: React.ReactNode
}

/** A session as a document, for reading and for print. What was not recorded is left out. */
export function SessionRecordDocument({ record, timeZone, children }: Props) {
  const points = pointsOf(record)
  return (
    <article aria-labelledby="record-title" className="max-w-3xl">
      <header className="mb-6">
        <h2 id="record-title" className="text-xl">
          Session {record.number}, {formatDay(record.treatedOn, timeZone, 'visit')}
        </h2>
        <p className="text-second">
          {[record.startTime, record.practitioner].filter(Boolean).join(', ')}
          {'. '}
          <Signed record={record} timeZone={timeZone} />
        </p>
      </header>
      {children && <Part title="Scores">{children}</Part>}
      <Lines title="Since last time" lines={sinceLines(record)} />
      <Lines title="Findings" lines={findingLines(record)} />
      {points.length > 0 && (
        <Part title="Points">
          <ul className="tabular gap-x-6 sm:columns-2">
            {points.map(point => (
              <li key={point} className="break-inside-avoid py-0.5">
                <bdi>{point.replace(/ (mm|min)\b/g, '\u00a0$1')}</bdi>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Lines title="Treatment" lines={treatmentLines(record)} />
      {record.note && (
        <Part title="Note">
          <p className="break-words whitespace-pre-line">{record.note}</p>
        </Part>
      )}
      <Lines title="Afterwards" lines={afterwardsLines(record)} />
      {record.cautions.length > 0 && (
        <Part title="Cautions shown">
          <Cautions cautions={record.cautions} />
        </Part>
      )}
    </article>
  )
}

function Signed({ record: { broughtIn, signedAt, signedBy }, timeZone }: Pick<Props, 'record' | 'timeZone'>) {
  if (broughtIn) return 'Brought in from a file.'
  if (!signedAt) return 'Not signed.'
  return (
    <>
      Signed{signedBy && ` by ${signedBy}`},{' '}
      <time dateTime={signedAt.toISOString()}>{formatMoment(signedAt, timeZone)}</time>.
    </>
  )
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="mb-5">
      <h3 className="section-title break-after-avoid">{title}</h3>
      {children}
    </section>
  )
}

function Lines({ title, lines }: { title: string; lines: Line[] }) {
  if (lines.length === 0) return null
  return (
    <Part title={title}>
      <dl className="space-y-1">
        {lines.map(({ label, text }) => (
          <div key={label} className="break-inside-avoid sm:grid sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-x-4">
            <dt className="text-second">{label}</dt>
            <dd className="break-words whitespace-pre-line">{text}</dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}

function Cautions({ cautions }: { cautions: readonly KeptCaution[] }) {
  return (
    <ul className="space-y-3">
      {cautions.map(({ about, words, reason, source, level, answer }) => (
        <li key={`${about} ${words} ${reason}`} className="break-inside-avoid">
          <p className="font-semibold break-words">
            {about && `${about}: `}
            {words}
            {level === 'stop' && ' (stop)'}
          </p>
          {reason && <p className="break-words">{reason}</p>}
          {answer && <p className="break-words">Gone on because: {answer}</p>}
          {source && <p className="text-sm break-words text-second">Source: {source}</p>}
        </li>
      ))}
    </ul>
  )
}
