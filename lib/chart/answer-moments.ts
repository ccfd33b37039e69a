import type { Answer } from '@/lib/mymop/progress'
import type { ChartInput } from './input'
import { type Moment, START } from './places'

/** Tells of an answer where it belongs: the baseline to the start, any other to the session at which it was given. */
export function answerMoments({ progress, sessions }: ChartInput): (answer: Answer) => Moment {
  const numberOf = new Map(sessions.map(({ responseId, number }) => [responseId, number]))
  return ({ id, answeredOn }) => ({
    day: answeredOn,
    session: id === progress.baseline?.id ? START : (numberOf.get(id) ?? null),
  })
}
