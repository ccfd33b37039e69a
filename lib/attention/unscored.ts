import { earliestAnswerFor } from '@/lib/response/answers-for'
import type { Rule } from './facts'

/**
 * The last two sessions have no scores: no answer belongs to either or was given on the day of one, and none was given
 * apart from a session in the 7 days before the earlier one or since. An answer of the day of a session before is its own. Another session is something new.
 */
export const unscored: Rule = ({ id, open, sessions, answers }) => {
  const [earlier, last] = sessions.slice(-2)
  if (!open || !earlier || !last) return []
  const from = earliestAnswerFor(earlier.treatedOn)
  const days = [earlier.treatedOn, last.treatedOn]
  const before = sessions.slice(0, -2).map(({ treatedOn }) => treatedOn)
  const scored = answers.some(({ sessionId, answeredOn }) => {
    if (sessionId === earlier.id || sessionId === last.id || days.includes(answeredOn)) return true
    return sessionId === null && answeredOn >= from && !before.includes(answeredOn)
  })
  if (scored) return []
  return [
    {
      about: last.id,
      words: 'No scores at the last two sessions',
      link: { href: `/courses/${id}/responses/new`, words: 'Add scores' },
    },
  ]
}
