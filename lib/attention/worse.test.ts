import { expect, test } from 'vitest'
import { reasonsOf } from './attention'
import * as scores from './test-facts'
import { courseOf, type Given, saidOf, settingOn } from './test-facts'
import { leadsToScreen } from './worse'

const at = (...given: (number | null)[][]) =>
  courseOf({
    given: given.map((each, index): Given => [`2026-06-${String(3 + index * 3).padStart(2, '0')}`, each, 'loose']),
  })

test.each([
  ['worse at the last answer', [scores.WORSE], ['worse: Worse by 0.75 at the answer of 3 June']],
  ['worse by exactly the threshold', [scores.JUST_WORSE], ['worse: Worse by 0.50 at the answer of 3 June']],
  ['worse by less', [scores.ALMOST_WORSE], []],
  [
    'at two answers in a row',
    [scores.WORSE, scores.MUCH_WORSE],
    ['worse_again: Worse by 1.50, at two answers in a row'],
  ],
  [
    'twice by exactly the threshold',
    [scores.JUST_WORSE, scores.JUST_WORSE],
    ['worse_again: Worse by 0.50, at two answers in a row'],
  ],
  ['once and by less', [scores.JUST_WORSE, scores.ALMOST_WORSE], []],
  [
    'twice, not in a row',
    [scores.WORSE, scores.JUST_BETTER, scores.WORSE],
    ['worse: Worse by 0.75 at the answer of 9 June'],
  ],
  ['no longer worse', [scores.WORSE, scores.WORSE, scores.JUST_BETTER], []],
  ['items left out at the last', [scores.WORSE, scores.UNANSWERED], ['worse: Worse by 0.75 at the answer of 3 June']],
  [
    'items left out between',
    [scores.WORSE, scores.UNANSWERED, scores.WORSE],
    ['worse_again: Worse by 0.75, at two answers in a row'],
  ],
  ['nothing to compare', [scores.UNANSWERED], []],
  ['the baseline alone', [], []],
])('%s', (_, given, said) => {
  expect(saidOf(at(...given))).toEqual(said)
})

test('without a baseline nobody is called worse', () => {
  expect(saidOf(courseOf({ baselineOn: null, given: [['2026-06-03', scores.WORSE, 'loose']] }))).toEqual([])
})

test('it goes by the clinic’s own threshold', () => {
  const given: Given[] = [['2026-06-03', scores.WORSE, 'loose']]
  expect(saidOf(courseOf({ given, thresholds: { small: 76, moderate: 100, large: 150 } }))).toEqual([])
  expect(saidOf(courseOf({ given, thresholds: { small: 75, moderate: 100, large: 150 } }))).toHaveLength(1)
})

test('twice leads to the red flags, another answer or another score is something new', () => {
  const [twice] = reasonsOf(at(scores.WORSE, scores.WORSE), settingOn())
  expect(twice?.link).toEqual({ href: '/courses/k/red-flags/new', words: 'Screen red flags' })
  expect(leadsToScreen(twice ? [twice] : [], 'k')).toBe(true)
  expect(leadsToScreen(reasonsOf(at(scores.WORSE), settingOn()), 'k')).toBe(false)
  const [thrice] = reasonsOf(at(scores.WORSE, scores.WORSE, scores.WORSE), settingOn())
  const [putRight] = reasonsOf(at(scores.WORSE, scores.MUCH_WORSE), settingOn())
  expect(new Set([twice, thrice, putRight].map(reason => reason?.key)).size).toBe(3)
})

test('not of a course that has ended', () => {
  expect(saidOf({ ...at(scores.WORSE, scores.WORSE), open: false })).toEqual([])
})
