import { addDays } from '@/lib/time/day'
import type { Rule } from './facts'

/** An answer asks about the last week: one given up to so many days before a session still speaks for it. */
const DAYS_BEFORE = 6

/**
 * The last two sessions have no scores: no answer belongs to either, and none was given apart from a session in the
 * week of the earlier one or since. Another session is something new.
 */
export const unscored: Rule = ({ id, open, sessions, answers }) => {
  const [earlier, last] = sessions.slice(-2)
  if (!open || !earlier || !last) return []
  const from = addDays(earlier.treatedOn, -DAYS_BEFORE)
  const scored = answers.some(({ sessionId, answeredOn }) =>
    sessionId === null ? answeredOn >= from : sessionId === earlier.id || sessionId === last.id,
  )
  if (scored) return []
  return [
    {
      about: last.id,
      words: 'No scores at the last two sessions',
      link: { href: `/courses/${id}/responses/new`, words: 'Add scores' },
    },
  ]
}
