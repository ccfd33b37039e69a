import type { Progress } from './progress'
import { changeWords } from './verdict'
import { capitalised } from './words'

export type AttentionReason = 'worse_again' | 'worse' | 'not_improving'

export type Attention = { reason: AttentionReason; words: string }

/** By this session something should have improved: the first of the review points. */
const REVIEW_FROM_SESSION = 4

const RANKS: Record<AttentionReason, number> = { worse_again: 0, worse: 1, not_improving: 2 }

/**
 * Why a course wants a look now, in words without a full stop; null when it does not. It goes by the answers that can
 * be compared with the baseline, so that an answer with items left out does not hide that the patient was worse.
 * `sessionCount` is the number of treatments so far.
 */
export function attention(progress: Progress, sessionCount: number): Attention | null {
  const comparable = progress.standings.filter(standing => standing.change !== null)
  const last = comparable.at(-1)
  if (!last?.change) return null
  const words = changeWords(last.change.value)
  if (last.verdict === 'worse') {
    const again = comparable.at(-2)?.verdict === 'worse'
    return again
      ? { reason: 'worse_again', words: `${capitalised(words)}, at two answers in a row` }
      : { reason: 'worse', words: capitalised(words) }
  }
  if (last.verdict === 'none' && sessionCount >= REVIEW_FROM_SESSION) {
    const change = last.change.value.n === 0 ? 'No change' : `No important change (${words})`
    return { reason: 'not_improving', words: `${change} after ${sessionCount} sessions` }
  }
  return null
}

/** For sorting, the most urgent first: 0 worse again, 1 worse, 2 not improving, 3 nothing. */
export function attentionRank(reason: AttentionReason | null): number {
  return reason ? RANKS[reason] : 3
}
