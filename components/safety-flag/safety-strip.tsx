import Link from 'next/link'
import type { StandingFlag } from '@/lib/safety-flag/view'
import { flagFacts, LEVEL_WORDS } from '@/lib/safety-flag/words'
import type { Day } from '@/lib/time/day'
import { LevelIcon } from './level-icon'

type Props = { flags: StandingFlag[]; patientId: string; today: Day; timeZone: string }

/** The safety flags of a patient in words, for the head of every page of theirs, with the way to change them. */
export function SafetyStrip({ flags, patientId, today, timeZone }: Props) {
  const manage = (
    <Link href={`/patients/${patientId}/safety`} prefetch={false} className="link -my-3 inline-block py-3">
      {flags.length === 0 ? 'Add' : 'Change'}
      <span className="sr-only">{flags.length === 0 ? ' a safety flag' : ' the safety flags'}</span>
    </Link>
  )
  if (flags.length === 0) {
    return <p className="mt-1 text-sm text-second">No safety flags recorded. {manage}</p>
  }
  return (
    <section aria-label="Safety flags" className="mt-1.5 flex flex-wrap items-baseline gap-x-4 gap-y-0.5 text-sm">
      <ul className="contents">
        {flags.map(flag => (
          <Flag key={flag.id} flag={flag} facts={flagFacts(flag, today, timeZone)} />
        ))}
      </ul>
      {manage}
    </section>
  )
}

function Flag({ flag: { level, words, effect }, facts }: { flag: StandingFlag; facts: string }) {
  const stops = level === 'stop' || level === 'stop_electro'
  return (
    <li className="flex min-w-0 items-start gap-1.5">
      <LevelIcon level={level} />
      <span className="min-w-0 self-baseline break-words">
        <span className="sr-only">{LEVEL_WORDS[level]}: </span>
        <span className={`font-semibold ${stops ? 'text-stop' : ''}`}>
          {words}
          {stops && effect && `: ${effect}`}
        </span>
        {facts && <bdi className="text-second"> {facts}</bdi>}
      </span>
    </li>
  )
}
