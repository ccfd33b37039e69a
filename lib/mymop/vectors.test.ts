import { describe, expect, test } from 'vitest'
import { pairedChange } from './change'
import { fraction } from './fraction'
import { isScore } from './items'
import { profile } from './profile'
import { courseProgress } from './progress'
import { answerOf, initialOf, scoresOf } from './test-answers'
import vectors from './vectors.json'
import { DEFAULT_THRESHOLDS, verdict } from './verdict'

const BANDS: Record<string, string> = {
  'large improvement': 'large',
  'moderate improvement': 'moderate',
  'small improvement': 'small',
  'no important change': 'none',
  deterioration: 'worse',
}

const exactly = ([n, d]: number[]) => fraction(n ?? Number.NaN, d ?? Number.NaN)

test('there are eight worked vectors', () => {
  expect(vectors.vectors).toHaveLength(8)
})

describe.each(vectors.vectors)('worked vector $n', vector => {
  const baseline = scoresOf(vector.baseline)
  const later = scoresOf(vector.follow_up)

  test('profiles', () => {
    const answered = (scores: (number | null)[]) => scores.filter(score => score !== null).length
    expect(profile(baseline)).toEqual({
      value: exactly(vector.profile_baseline),
      answered: answered(vector.baseline),
    })
    expect(profile(later)).toEqual({
      value: exactly(vector.profile_follow_up),
      answered: answered(vector.follow_up),
    })
  })

  test('paired change and verdict', () => {
    const change = pairedChange(baseline, later)
    expect(change?.value).toEqual(exactly(vector.paired_change))
    expect(change?.items).toHaveLength(vector.items_paired)
    expect(verdict(exactly(vector.paired_change), DEFAULT_THRESHOLDS)).toBe(BANDS[vector.band])
  })

  test('the same as a course, the new symptom beside it', () => {
    const newSymptom = isScore(vector.symptom3) ? vector.symptom3 : null
    const answers = [
      initialOf('2026-03-03', vector.baseline),
      answerOf('2026-04-14', vector.follow_up, {
        newSymptom,
        newSymptomWords: newSymptom === null ? '' : 'a new ache',
      }),
    ]
    const { status, outcome } = courseProgress(answers, ['2026-03-03', '2026-04-14'], DEFAULT_THRESHOLDS)
    expect(status).toBe('followed_up')
    expect(outcome?.change?.value).toEqual(exactly(vector.paired_change))
    expect(outcome?.verdict).toBe(BANDS[vector.band])
  })
})
