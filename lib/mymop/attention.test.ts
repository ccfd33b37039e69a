import { expect, test } from 'vitest'
import { attention, attentionRank } from './attention'
import { type Answer, courseProgress } from './progress'
import { answerOf, initialOf } from './test-answers'
import { DEFAULT_THRESHOLDS } from './verdict'

function attentionTo(later: (number | null)[][], sessionCount: number, treatedOn: string[] = []) {
  const answers: Answer[] = [
    initialOf('2026-06-01', [3, 3, 3, 3]),
    ...later.map((scores, index) => answerOf(`2026-06-${10 + index * 7}`, scores, { sequence: index + 2 })),
  ]
  return attention(courseProgress(answers, treatedOn, DEFAULT_THRESHOLDS), sessionCount)
}

const worse = [4, 4, 4, 3]
const muchWorse = [5, 5, 4, 4]
const same = [3, 3, 3, 3]
const slightlyBetter = [2, 3, 3, 3]
const better = [2, 2, 3, 3]
const unanswered = [3, null, null, null]

test('worse at the latest answer', () => {
  expect(attentionTo([worse], 1)).toEqual({ reason: 'worse', words: 'Worse by 0.75' })
  expect(attentionTo([worse, better, worse], 4)?.reason).toBe('worse')
})

test('worse at two answers in a row', () => {
  expect(attentionTo([worse, muchWorse], 2)).toEqual({
    reason: 'worse_again',
    words: 'Worse by 1.50, at two answers in a row',
  })
  expect(attentionTo([better, worse, worse], 4)?.reason).toBe('worse_again')
})

test('no longer worse', () => {
  expect(attentionTo([worse, worse, better], 3)).toBeNull()
})

test('no improvement by session 4', () => {
  expect(attentionTo([slightlyBetter], 3)).toBeNull()
  expect(attentionTo([slightlyBetter], 4)).toEqual({
    reason: 'not_improving',
    words: 'No important change (better by 0.25) after 4 sessions',
  })
  expect(attentionTo([same], 9)).toEqual({ reason: 'not_improving', words: 'No change after 9 sessions' })
  expect(attentionTo([better], 4)).toBeNull()
})

test('an answer with items left out does not hide that the patient was worse', () => {
  expect(attentionTo([worse, unanswered], 3)?.reason).toBe('worse')
  expect(attentionTo([worse, unanswered, worse], 3)?.reason).toBe('worse_again')
})

test('says nothing without a comparison', () => {
  expect(attentionTo([], 8)).toBeNull()
  expect(attentionTo([unanswered], 8)).toBeNull()
  expect(attentionTo([worse, worse], 8, ['2026-05-31'])).toBeNull()
})

test('the most urgent first', () => {
  const reasons = ['not_improving', null, 'worse', 'worse_again'] as const
  expect([...reasons].sort((a, b) => attentionRank(a) - attentionRank(b))).toEqual([
    'worse_again',
    'worse',
    'not_improving',
    null,
  ])
})
