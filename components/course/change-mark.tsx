import type { Progress } from '@/lib/mymop/progress'
import { changeWords, type Verdict } from '@/lib/mymop/verdict'

const TONE: Record<Verdict, string> = {
  large: 'text-better',
  moderate: 'text-better',
  small: 'text-better',
  none: 'text-ink',
  worse: 'text-worse',
}

const WITHOUT: Record<Exclude<Progress['status'], 'followed_up'>, string> = {
  no_answers: 'not scored yet',
  no_baseline: 'no baseline',
  baseline_only: 'baseline only',
  not_comparable: 'not comparable',
}

/** The change of a course in words, coloured as a second sign and never as the only one. */
export function ChangeMark({ progress }: { progress: Progress }) {
  const { outcome, status } = progress
  if (status !== 'followed_up' || !outcome?.change || !outcome.verdict) {
    return <span className="text-second">{status === 'followed_up' ? '' : WITHOUT[status]}</span>
  }
  return <span className={`font-semibold ${TONE[outcome.verdict]}`}>{changeWords(outcome.change.value)}</span>
}
