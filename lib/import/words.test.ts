import { expect, test } from 'vitest'
import { countOf, countsWords, listed, makesWords, rowsToBringIn } from './words'

test.each([
  ['new_patient', true, 'Makes a patient, a course, its first answer and a session'],
  ['new_course', false, 'Makes a course and its first answer'],
  ['answer', false, 'Makes an answer'],
  ['answer', true, 'Makes an answer and a session'],
  ['already', true, 'There already, and left as it is'],
  ['doubled', true, 'Doubled, and makes nothing of its own'],
  ['nothing', false, 'Makes nothing until it is put right'],
] as const)('%s, with a session: %s', (makes, withSession, words) => {
  expect(makesWords({ makes, withSession })).toBe(words)
})

test('counts are said as people say them', () => {
  expect(countOf(1, 'row')).toBe('1 row')
  expect(countOf(0, 'row')).toBe('0 rows')
  expect(countOf(12345, 'row')).toBe('12,345 rows')
  expect(listed([])).toBe('')
  const counts = { rows: 50, patients: 2, courses: 3, responses: 40, sessions: 1, already: 4, doubled: 3, wrong: 6 }
  expect(countsWords(counts)).toBe('2 patients, 3 courses, 40 answers and 1 session')
  expect(rowsToBringIn(counts)).toBe(37)
})
