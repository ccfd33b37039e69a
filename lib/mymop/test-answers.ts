import fc from 'fast-check'
import type { Day } from '../time/day'
import { dayFromNumber } from '../time/day'
import { fraction } from './fraction'
import { isScore, type Score, type Scores } from './items'
import type { Answer } from './progress'

// Answers for the tests of this folder.

/** Scores from [symptom 1, symptom 2, activity, wellbeing]; throws on what is neither a score nor null. */
export function scoresOf([symptom1, symptom2, activity, wellbeing]: (number | null | undefined)[]): Scores {
  const score = (value: number | null | undefined): Score | null => {
    if (value === null || isScore(value)) return value
    throw new RangeError('Not a score')
  }
  return {
    symptom1: score(symptom1),
    symptom2: score(symptom2),
    activity: score(activity),
    wellbeing: score(wellbeing),
  }
}

/** An answer of a day; its sequence is 1 unless said. */
export function answerOf(answeredOn: Day, scores: (number | null)[], more: Partial<Answer> = {}): Answer {
  return {
    id: `answer-${answeredOn}-${more.sequence ?? 1}`,
    sequence: 1,
    kind: 'follow_up',
    answeredOn,
    scores: scoresOf(scores),
    medicationTaken: null,
    medication: '',
    newSymptomWords: '',
    newSymptom: null,
    ...more,
  }
}

/** The initial answer of a course. */
export function initialOf(answeredOn: Day, scores: (number | null)[], more: Partial<Answer> = {}): Answer {
  return answerOf(answeredOn, scores, { kind: 'initial', ...more })
}

const anyScore = fc.constantFrom<Score[]>(0, 1, 2, 3, 4, 5, 6)

export const anyScores: fc.Arbitrary<Scores> = fc.record({
  symptom1: fc.option(anyScore, { freq: 8 }),
  symptom2: fc.option(anyScore),
  activity: fc.option(anyScore),
  wellbeing: fc.option(anyScore),
})

export const anyFraction = fc
  .tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 1, max: 10_000 }))
  .map(([n, d]) => fraction(n, d))

/** The answers of a course in the order of entry, within 120 days, the first one initial. */
export const anyCourse: fc.Arbitrary<Answer[]> = fc
  .array(
    fc.record({
      day: fc.integer({ min: 20_500, max: 20_620 }).map(dayFromNumber),
      scores: anyScores,
      newSymptom: fc.option(anyScore),
      medicationTaken: fc.option(fc.boolean()),
      medicationCompared: fc.option(fc.constantFrom('less' as const, 'same' as const, 'more' as const)),
    }),
    { maxLength: 8 },
  )
  .map(entries =>
    entries.map(({ day, ...rest }, index) => ({
      ...answerOf(day, [0, null, null, null], { sequence: index + 1 }),
      ...rest,
      kind: index === 0 ? ('initial' as const) : ('follow_up' as const),
    })),
  )
