import type { Attention, CourseFacts, Rule, Setting } from './facts'
import { folded } from './folded'
import { followUp } from './follow-up'
import { keyOf } from './key'
import { REASONS, type Reason } from './reasons'
import { redFlags } from './red-flag'
import { review } from './review'
import { seriousEvents } from './serious-event'
import { silent } from './silent'
import { unscored } from './unscored'
import { worseAgain, worseOnce } from './worse'

const RULE: Record<Reason, Rule> = {
  red_flag: redFlags,
  serious_event: seriousEvents,
  worse_again: worseAgain,
  worse: worseOnce,
  review,
  unscored,
  silent,
  follow_up: followUp,
}

/** What still concerns somebody when a patient has died. */
const AFTER_DEATH: readonly Reason[] = ['serious_event']

/** What concerns somebody in a course that was brought in long after its end: what is written down here and open. */
const WHILE_RESTING: readonly Reason[] = ['red_flag', 'serious_event']

const reasonsThatCount = ({ died, resting }: CourseFacts): readonly Reason[] =>
  died ? AFTER_DEATH : resting ? WHILE_RESTING : REASONS

/** Every reason to look at a course today, the most pressing first, whether it was put to rest or not. */
export function reasonsOf(course: CourseFacts, setting: Setting): Attention[] {
  return reasonsThatCount(course).flatMap(reason =>
    RULE[reason](course, setting).map(found => ({ ...found, reason, key: keyOf(course.id, reason, found.about) })),
  )
}

/** What holds a rest that was not taken back. */
export type Rest = { reason: string; about: string }

/** The reasons that nobody put to rest for the state in which the course is, each thing said once. */
export function standing(reasons: Attention[], rests: Rest[]): Attention[] {
  return folded(
    reasons.filter(({ reason, about }) => !rests.some(rest => rest.reason === reason && rest.about === about)),
  )
}
