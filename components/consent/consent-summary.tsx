import Link from 'next/link'
import { type ConsentRecord, consentStanding, standingWords } from '@/lib/consent/standing'
import { CONSENT_KINDS, CONSENT_WORDS } from '@/lib/consent/words'
import type { ConsentKind } from '@/lib/generated/prisma/enums'

type Props = {
  consents: ConsentRecord[]
  patientId: string
  timeZone: string
  /** Which kinds to speak of; on a session's page the treatment alone. */
  kinds?: readonly ConsentKind[]
}

/** Where the patient's consents stand, one line each, with the way to record, see or withdraw them. */
export function ConsentSummary({ consents, patientId, timeZone, kinds = CONSENT_KINDS }: Props) {
  return (
    <ul className="space-y-1">
      {kinds.map(kind => {
        const standing = consentStanding(consents, kind)
        const page = `/patients/${patientId}/consent`
        const recorded = standing.record !== null
        return (
          <li key={kind} className="flex flex-wrap items-center gap-x-3">
            <span className="min-w-0 break-words">
              <span className="text-second">{CONSENT_WORDS[kind]}:</span> {standingWords(standing, timeZone)}
            </span>
            <Link
              href={recorded ? page : `${page}/${kind}`}
              prefetch={false}
              className="link inline-flex min-h-11 items-center"
            >
              {recorded ? 'See or withdraw' : 'Record it'}
              <span className="sr-only"> ({CONSENT_WORDS[kind].toLowerCase()})</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
