import type { Attention } from './facts'
import type { Reason } from './reasons'

const WORSE: readonly Reason[] = ['worse_again', 'worse']

/**
 * The reasons without a review that one of them says already: who is worse has not improved. When the worse one is at
 * rest the review stands by itself.
 */
export function folded(reasons: Attention[]): Attention[] {
  const worse = reasons.some(({ reason }) => WORSE.includes(reason))
  return worse ? reasons.filter(({ reason }) => reason !== 'review') : reasons
}
