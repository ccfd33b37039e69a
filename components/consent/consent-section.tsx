import Link from 'next/link'
import { withdrawConsentAction } from '@/lib/consent/actions'
import { type ConsentStanding, standingWords } from '@/lib/consent/standing'
import { CONSENT_WORDS } from '@/lib/consent/words'
import { WithdrawForm } from './withdraw-form'

type Props = { standing: ConsentStanding; patientId: string; timeZone: string }

/** One kind of consent: where it stands, what was explained, and what can be done. */
export function ConsentSection({ standing, patientId, timeZone }: Props) {
  const { kind, state, record } = standing
  const title = `${kind}-title`
  return (
    <section aria-labelledby={title} className="mb-10">
      <h2 id={title} className="section-title">
        {CONSENT_WORDS[kind]}
      </h2>
      <p className="font-semibold first-letter:uppercase" data-standing={kind}>
        {standingWords(standing, timeZone)}
      </p>
      {state === 'given' && record?.explained && <Explained text={record.explained} />}
      <div className="mt-3 flex flex-wrap gap-3">
        <Link
          href={`/patients/${patientId}/consent/${kind}`}
          prefetch={false}
          className={record ? 'button' : 'button button-accent'}
        >
          {record ? 'Record again' : 'Record answer'}
          <span className="sr-only"> about {CONSENT_WORDS[kind].toLowerCase()}</span>
        </Link>
        {state === 'given' && record && (
          <WithdrawForm action={withdrawConsentAction.bind(null, record.id)} kind={kind} />
        )}
      </div>
    </section>
  )
}

/** What was explained, one thing on a line. */
export function Explained({ text }: { text: string }) {
  const lines = text.split('\n').flatMap((line, number) => (line.trim() ? [{ line, number }] : []))
  return (
    <ul className="mt-1 list-disc pl-5 text-sm text-second">
      {lines.map(({ line, number }) => (
        <li key={number} className="break-words">
          {line}
        </li>
      ))}
    </ul>
  )
}
