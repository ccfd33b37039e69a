import { expect, test } from 'vitest'
import { courseProgress } from './progress'
import { profileWords, shownStanding, standingWords } from './shown'
import { DEFAULT_THRESHOLDS } from './verdict'

type Four = [number | null, number | null, number | null, number | null]

const answer = (sequence: number, answeredOn: string, [symptom1, symptom2, activity, wellbeing]: Four) => ({
  id: String(sequence),
  sequence,
  kind: sequence === 1 ? ('initial' as const) : ('follow_up' as const),
  answeredOn,
  scores: { symptom1, symptom2, activity, wellbeing } as never,
  medicationTaken: null,
  medication: '',
  newSymptomWords: '',
  newSymptom: null,
})

const progressOf = (...fours: Four[]) =>
  courseProgress(
    fours.map((four, index) => answer(index + 1, `2026-03-0${index + 1}`, four)),
    [],
    DEFAULT_THRESHOLDS,
  )

test('a profile is shown with its n', () => {
  const shown = shownStanding(progressOf([5, null, 4, 4]))
  expect(shown?.profile && profileWords(shown.profile)).toBe('4.33 (3 of 4 items)')
})

test('the profile and the change of a list belong to one answer', () => {
  // The last answer has a profile but shares one item alone with the baseline: its profile stands with no change,
  // not with the change of the answer before.
  const progress = progressOf([5, 5, null, null], [2, 2, null, null], [4, null, 6, 6])
  expect(shownStanding(progress)?.answer.id).toBe('3')
  expect(standingWords(progress)).toEqual({ words: 'not comparable', verdict: null })
})

test.each([
  ['not scored yet', []],
  ['baseline only', [[5, 5, 5, 5]]],
  [
    'better by 1.00',
    [
      [5, 5, 5, 5],
      [4, 4, 4, 4],
    ],
  ],
  [
    'worse by 0.25',
    [
      [4, 4, 4, 4],
      [5, 4, 4, 4],
    ],
  ],
] as [string, Four[]][])('%s', (words, fours) => {
  expect(standingWords(progressOf(...fours)).words).toBe(words)
})
