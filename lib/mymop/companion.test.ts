import fc from 'fast-check'
import { expect, test } from 'vitest'
import { globalChangeWords, painChange, painChangeWords } from './companion'
import { courseProgress } from './progress'
import { anyCourse } from './test-answers'
import { DEFAULT_THRESHOLDS } from './verdict'

test.each([
  // 2 points, whatever share of the rating they are (10 to 8 is 20%).
  [10, 8, 2, true],
  [8, 5, 3, true],
  // 1 point is 30% or more of 3 and less, and less of 4 (25%).
  [3, 2, 1, true],
  [4, 3, 1, false],
  [10, 9, 1, false],
  [1, 0, 1, true],
  [5, 5, 0, false],
  [0, 0, 0, false],
  // Worse: from 2 points, by no share.
  [1, 2, -1, false],
  [0, 1, -1, false],
  [0, 2, -2, true],
  [4, 7, -3, true],
])('pain from %i to %i is better by %i, important: %s', (before, now, better, important) => {
  expect(painChange(before, now)).toEqual({ better, important })
})

test('in words', () => {
  expect(painChangeWords(8, 5)).toBe('better by 3, an important change')
  expect(painChangeWords(8, 7)).toBe('better by 1, less than an important change')
  expect(painChangeWords(3, 4)).toBe('worse by 1, less than an important change')
  expect(painChangeWords(3, 6)).toBe('worse by 3, an important change')
  expect(painChangeWords(0, 0)).toBe('no change')
})

test('the seven steps run from very much better to very much worse, with no change in the middle', () => {
  expect([1, 4, 7].map(globalChangeWords)).toEqual(['Very much better', 'No change', 'Very much worse'])
  expect([0, 8, 1.5].map(globalChangeWords)).toEqual(['', '', ''])
})

const companions = fc.record({
  pain: fc.option(fc.integer({ min: 0, max: 10 })),
  globalChange: fc.option(fc.integer({ min: 1, max: 7 })),
})

test('neither enters the profile, the change, the verdict or the status of a course', () => {
  fc.assert(
    fc.property(anyCourse, fc.array(companions, { minLength: 8, maxLength: 8 }), (answers, beside) => {
      const judged = (course: typeof answers) => {
        const { status, floor, lateItems, standings } = courseProgress(course, [], DEFAULT_THRESHOLDS)
        const each = standings.map(({ profile, change, verdict }) => ({ profile, change, verdict }))
        return { status, floor, lateItems, each }
      }
      const withThem = answers.map((answer, index) => ({ ...answer, ...beside[index] }))
      expect(judged(withThem)).toEqual(judged(answers))
    }),
  )
})
