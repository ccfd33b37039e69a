const LAST_SESSION = 99

/**
 * The clinic's review sessions as somebody types them ('4, 8', '8 and 4'), as they are kept: ascending, each once, with
 * commas between. '' where there are none; null for what is no list of whole numbers from 1 to 99.
 */
export function keptReviewSessions(typed: string): string | null {
  const pieces = typed.split(/\s*(?:[,;]|\band\b)\s*|\s+/).filter(Boolean)
  const numbers = pieces.map(piece => (/^\d{1,2}$/.test(piece) ? Number(piece) : 0))
  if (numbers.some(number => number < 1 || number > LAST_SESSION)) return null
  return [...new Set(numbers)].sort((a, b) => a - b).join(',')
}

/** The review sessions behind the text that is kept, ascending. */
export function reviewSessionsOf(kept: string): readonly number[] {
  return kept.split(',').filter(Boolean).map(Number)
}

/** What is kept, as people write it: '4, 8'. */
export const reviewSessionsShown = (kept: string): string => reviewSessionsOf(kept).join(', ')

/**
 * The session numbers at which a course is looked at, ascending: the clinic's, and half of the planned number of sessions
 * (of an odd number the session that passes the half).
 */
export function reviewPoints(planned: number, reviewSessions: readonly number[]): number[] {
  const points = [...reviewSessions, Math.ceil(planned / 2)].filter(point => point >= 1)
  return [...new Set(points)].sort((a, b) => a - b)
}

/** The last review point that a course has reached, as a session number; null before the first. */
export function reviewPointReached(
  sessions: number,
  planned: number,
  reviewSessions: readonly number[],
): number | null {
  return reviewPoints(planned, reviewSessions).findLast(point => point <= sessions) ?? null
}
