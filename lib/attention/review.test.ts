import { expect, test } from 'vitest'
import { reasonsOf } from './attention'
import * as scores from './test-facts'
import { courseOf, saidOf, settingOn, weekly } from './test-facts'

/** Weekly sessions from 1 June 2026, each scored the same, seen on the day of the last one. */
function after(sessions: number, given: (number | null)[], plannedSessions = 8) {
  const treatedOn = weekly('2026-06-01', sessions)
  const course = courseOf({ treatedOn, plannedSessions, given: treatedOn.map(day => [day, given]) })
  return { course, on: treatedOn.at(-1) }
}

const said = (sessions: number, given: (number | null)[], planned?: number) => {
  const { course, on } = after(sessions, given, planned)
  return saidOf(course, on).filter(each => each.startsWith('review'))
}

const SAME_AT_4 = ['review: Review at session 4: no improvement of 0.50 yet (no change)']

test.each([
  ['before the first point', 3, scores.SAME, 8, []],
  ['at the first point', 4, scores.SAME, 8, SAME_AT_4],
  ['after it', 7, scores.SAME, 8, SAME_AT_4],
  ['at the second', 8, scores.SAME, 8, ['review: Review at session 8: no improvement of 0.50 yet (no change)']],
  [
    'at half of six planned',
    3,
    scores.SAME,
    6,
    ['review: Review at session 3: no improvement of 0.50 yet (no change)'],
  ],
  ['before half of five planned', 2, scores.SAME, 5, []],
  [
    'better by less',
    4,
    scores.SLIGHTLY_BETTER,
    8,
    ['review: Review at session 4: no improvement of 0.50 yet (better by 0.25)'],
  ],
  ['better by exactly the threshold', 4, scores.JUST_BETTER, 8, []],
  ['worse', 4, scores.JUST_WORSE, 8, ['review: Review at session 4: no improvement of 0.50 yet (worse by 0.50)']],
  ['nothing to compare', 4, scores.UNANSWERED, 8, []],
])('%s', (_, sessions, given, planned, words) => {
  expect(said(sessions, given, planned)).toEqual(words)
})

test('who was better and is not any more is looked at', () => {
  const treatedOn = weekly('2026-06-01', 4)
  const [, second = '', , fourth = ''] = treatedOn
  const course = courseOf({
    treatedOn,
    given: [
      [second, scores.JUST_BETTER],
      [fourth, scores.SAME],
    ],
  })
  expect(saidOf(course, fourth)).toEqual(SAME_AT_4)
})

test('the next point is something new, the next session is not', () => {
  const keyAfter = (sessions: number) => {
    const { course, on } = after(sessions, scores.SAME)
    return reasonsOf(course, settingOn(on)).find(({ reason }) => reason === 'review')?.key
  }
  expect(keyAfter(5)).toBe(keyAfter(4))
  expect(keyAfter(8)).not.toBe(keyAfter(4))
})
