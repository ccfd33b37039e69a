import { formatFraction, fraction } from '@/lib/mymop/fraction'
import { reviewPointReached } from '@/lib/mymop/review-points'
import { changeWords } from '@/lib/mymop/verdict'
import type { Rule } from './facts'

/**
 * A review point is reached, and the last answer that can be compared is not better than the baseline by the clinic's
 * small threshold. Without such an answer nothing is known, and that is another reason's to say. The next point is
 * something new.
 */
export const review: Rule = (course, { reviewSessions }) => {
  const { open, sessions, plannedSessions, progress } = course
  const point = reviewPointReached(sessions.length, plannedSessions, reviewSessions)
  const { outcome, thresholds } = progress
  if (!open || point === null || !outcome?.change) return []
  if (outcome.verdict !== 'none' && outcome.verdict !== 'worse') return []
  const least = formatFraction(fraction(thresholds.small, 100))
  return [
    {
      about: `session ${point}`,
      words: `Review at session ${point}: no improvement of ${least} yet (${changeWords(outcome.change.value)})`,
      link: { href: `/courses/${course.id}`, words: 'Review the course' },
    },
  ]
}
