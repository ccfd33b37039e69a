import type { OpenRedFlag } from '@/lib/red-flag/view'
import { ACTION_WORDS } from '@/lib/red-flag/words'
import { formatDay } from '@/lib/time/format'

type Props = { flag: OpenRedFlag; timeZone: string; inFull: boolean }

/** An open red flag in words: what, what it may point to, what is done, since when; in full with the note and by whom. */
export function RedFlagFound({ flag, timeZone, inFull }: Props) {
  // In the head of a page, which stays in view, a phone has room for what and what is done about it.
  const aside = inFull ? '' : 'max-sm:sr-only'
  return (
    <div className="min-w-0 break-words">
      <span className="sr-only">Red flag: </span>
      <strong className="font-semibold text-stop">{flag.words}</strong>
      {flag.group && <span className={aside}> ({flag.group})</span>}
      {' · '}
      <span className="font-semibold">{ACTION_WORDS[flag.action]}</span>
      <span className={aside}>, open since {formatDay(flag.since, timeZone, 'long')}</span>
      {inFull && flag.note && (
        <p className="whitespace-pre-line" dir="auto">
          {flag.note}
        </p>
      )}
      {inFull && (
        <p className="text-sm text-second">
          {flag.problem}, screened by {flag.by}
          {flag.screenedOn !== flag.since && `, last on ${formatDay(flag.screenedOn, timeZone, 'long')}`}
        </p>
      )}
    </div>
  )
}
