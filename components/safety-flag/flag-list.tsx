import Link from 'next/link'
import type { StandingFlag } from '@/lib/safety-flag/view'
import { flagFacts, LEVEL_WORDS } from '@/lib/safety-flag/words'
import type { Day } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'
import { LevelIcon } from './level-icon'

type Props = { flags: StandingFlag[]; patientId: string; today: Day; timeZone: string }

/** The flags that stand, each with what it asks of the treatment and on whose word, and the way to change or end it. */
export function FlagList({ flags, patientId, today, timeZone }: Props) {
  if (flags.length === 0) return <p className="text-second">No safety flag stands for this patient.</p>
  return (
    <ul className="divide-y divide-line">
      {flags.map(flag => (
        <li key={flag.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-3">
          <div className="min-w-0 flex-1 basis-64">
            <p className="flex items-start gap-2 font-semibold break-words">
              <span className="mt-1">
                <LevelIcon level={flag.level} />
              </span>
              {flag.words}
            </p>
            <Facts words={flagFacts(flag, today, timeZone)} />
            {flag.since && <p className="text-second">Since {formatDay(flag.since, timeZone, 'long')}</p>}
            <p className="mt-1 text-sm text-second">
              {asked(flag)}
              {flag.source && ` (${flag.source})`}
            </p>
          </div>
          <Link href={`/patients/${patientId}/safety/${flag.id}`} prefetch={false} className="button">
            Change or end<span className="sr-only"> {flag.words}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Facts({ words }: { words: string }) {
  if (!words) return null
  return (
    <p className="break-words">
      <bdi>{`${words.slice(0, 1).toUpperCase()}${words.slice(1)}`}</bdi>
    </p>
  )
}

/** The level with what the flag asks, said once where both are the same words. */
function asked({ level, effect }: StandingFlag): string {
  const word = LEVEL_WORDS[level]
  return effect === '' || effect === word.toLowerCase() ? word : `${word}: ${effect}`
}
