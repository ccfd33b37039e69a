import { earliestAnswerFor } from '@/lib/response/answers-for'
import type { Day } from '@/lib/time/day'

/** A treatment with its number in the course, from 1 (lib/course/numbering.ts). */
export type NumberedSession = { id: string; number: number; treatedOn: Day }

/** An answer of a course; `sessionId` where it was recorded with a session. */
export type GivenAnswer = { id: string; answeredOn: Day; sessionId: string | null }

/** The baseline stands before the first session. */
export const START = 0

/**
 * Which answer was given for which session, by the session's number; the baseline stands as session 0 and is given for
 * no other. `answers` come in the order in which they were given (as `courseProgress` has them).
 *
 * An answer can stand for a session of its day or of the 7 days after it, since MYMOP asks about the last week. One
 * recorded with a session stands for that session; of the others, each session takes the latest that no earlier session
 * took. A session without any is not in what comes back, and an answer is there at most once.
 */
export function answersBySession<A extends GivenAnswer>(
  sessions: readonly NumberedSession[],
  answers: readonly A[],
  baselineId: string | null,
): Map<number, A> {
  const given = new Map<number, A>()
  const baseline = answers.find(({ id }) => id === baselineId)
  if (baseline) given.set(START, baseline)
  const ownAnswers = new Map<string, A>()
  for (const answer of answers) {
    if (answer.sessionId !== null && answer !== baseline) ownAnswers.set(answer.sessionId, answer)
  }
  for (const { id, number } of sessions) {
    const own = ownAnswers.get(id)
    if (own) given.set(number, own)
  }
  if (given.size === answers.length) return given
  const left = new Set(answers)
  for (const answer of given.values()) left.delete(answer)
  for (const { number, treatedOn } of sessions.toSorted((a, b) => a.number - b.number)) {
    if (left.size === 0) break
    if (given.has(number)) continue
    const latest = latestFor(treatedOn, [...left])
    if (!latest) continue
    given.set(number, latest)
    left.delete(latest)
  }
  return given
}

function latestFor<A extends GivenAnswer>(treatedOn: Day, answers: A[]): A | undefined {
  const earliest = earliestAnswerFor(treatedOn)
  return answers.findLast(({ answeredOn }) => answeredOn >= earliest && answeredOn <= treatedOn)
}
