import { expect, test } from 'vitest'
import { courseProgress } from '@/lib/mymop/progress'
import { answerOf, initialOf } from '@/lib/mymop/test-answers'
import { DEFAULT_THRESHOLDS } from '@/lib/mymop/verdict'
import type { ClinicCourses } from './view'
import { comparisonSentence, figureWords, sessionName, shownRows } from './words'

const none = { median: null, q1: null, q3: null }

const comparison: ClinicCourses = {
  courses: 42,
  bySession: [
    { session: 0, n: 42, median: 4.25, q1: 3.5, q3: 5 },
    { session: 1, n: 31, median: 3.25, q1: 2.5, q3: 4 },
    { session: 2, n: 9, ...none },
    { session: 3, n: 4, ...none },
  ],
}

/** The standings of a course at its sessions, from the scores of each: the start first; null is not answered. */
function own(...scores: ((number | null)[] | null)[]) {
  const answers = scores.map((each, index) =>
    index === 0 ? initialOf('2026-03-02', each ?? []) : answerOf(`2026-03-${10 + index}`, each ?? [0, 0, 0, 0]),
  )
  const { standings } = courseProgress(answers, [], DEFAULT_THRESHOLDS)
  return new Map(standings.flatMap((standing, index) => (scores[index] ? [[index, standing] as const] : [])))
}

const lead = 'Beside 42 other courses for the same problem in this clinic:'

test.each([
  { scores: [3, 3, 3, 2], stood: '2.75 (4 of 4 items), within the middle half' },
  { scores: [3, 2, null, null], stood: '2.50 (2 of 4 items), within the middle half' },
  { scores: [2, 3, 2, null], stood: '2.33 (3 of 4 items), lower, which is better, than the middle half' },
  { scores: [4, 4, 4, 4], stood: '4.00 (4 of 4 items), within the middle half' },
  { scores: [5, 4, 4, 4], stood: '4.25 (4 of 4 items), higher, which is worse, than the middle half' },
])('at the latest session with figures, $scores stood at $stood', ({ scores, stood }) => {
  expect(comparisonSentence(comparison, own([5, 5, 5, 5], scores, [0, 0, 0, 0]))).toBe(
    `${lead} at session 1 this course stood at ${stood} of the 31 with an answer then (2.50 to 4.00). ` +
      'Their median was 3.25.',
  )
})

test('an answer without a profile is passed over', () => {
  expect(comparisonSentence(comparison, own([5, 5, 5, 5], [3, null, 3, null], [0, 0, 0, 0]))).toContain('at session 1')
  expect(comparisonSentence(comparison, own([5, 5, 5, 5], [3, null, null, null]))).toContain(
    'at the start this course stood at 5.00 (4 of 4 items), within the middle half of the 42',
  )
})

test('without an answer to compare it says so', () => {
  expect(comparisonSentence(comparison, new Map())).toBe(
    `${lead} this course has no answer for a session for which at least 10 of them have one.`,
  )
})

test.each([
  [4.25, '4.25'],
  [14 / 3, '4.67'],
  // 4 and 5/48, half way between two twelfths and then half way again.
  [4 + 5 / 48, '4.10'],
  [0, '0.00'],
])('the figure %d is written %s', (value, words) => {
  expect(figureWords(value)).toBe(words)
})

test('session 0 is the start', () => {
  expect([sessionName(0), sessionName(12)]).toEqual(['the start', 'session 12'])
})

test('rows end with the last session that has figures, or later with this course’s last answer or the others’', () => {
  const sessionsShown = (...scores: ((number | null)[] | null)[]) =>
    shownRows(comparison, own(...scores)).map(({ session }) => session)
  expect(sessionsShown([5, 5, 5, 5])).toEqual([0, 1])
  const five = [1, 1, 1, 1]
  expect(sessionsShown(five, null, null, five)).toEqual([0, 1, 2, 3])
  expect(sessionsShown(five, five, five, five, five)).toEqual([0, 1, 2, 3])
})
