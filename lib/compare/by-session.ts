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
  const left = new Set(answers)
  if (baseline) left.delete(baseline)
  const ownAnswers = new Map<string, A>()
  for (const answer of left) if (answer.sessionId !== null) ownAnswers.set(answer.sessionId, answer)
  const inOrder = sessions.toSorted((a, b) => a.number - b.number)
  const take = (number: number, answer: A | undefined) => {
    if (!answer) return
    given.set(number, answer)
    left.delete(answer)
  }
  for (const { id, number } of inOrder) take(number, ownAnswers.get(id))
  for (const { number, treatedOn } of inOrder) {
    if (left.size === 0) break
    if (!given.has(number)) take(number, latestFor(treatedOn, [...left]))
  }
  return given
}

function latestFor<A extends GivenAnswer>(treatedOn: Day, answers: A[]): A | undefined {
  const earliest = earliestAnswerFor(treatedOn)
  return answers.findLast(({ answeredOn }) => answeredOn >= earliest && answeredOn <= treatedOn)
}
