import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareToHundredths, fraction } from './fraction'
import { ITEMS } from './items'
import { meanOver, profile } from './profile'
import { anyScores, scoresOf } from './test-answers'

test('is the mean of the answered items, with their number', () => {
  expect(profile(scoresOf([5, 4, 4, 3]))).toEqual({ value: fraction(4, 1), answered: 4 })
  expect(profile(scoresOf([5, null, 4, 4]))).toEqual({ value: fraction(13, 3), answered: 3 })
  expect(profile(scoresOf([6, null, null, 3]))).toEqual({ value: fraction(9, 2), answered: 2 })
  expect(profile(scoresOf([0, 0, 0, 0]))).toEqual({ value: fraction(0, 1), answered: 4 })
})

test('needs symptom 1 and one more', () => {
  expect(profile(scoresOf([5, null, null, null]))).toBeNull()
  expect(profile(scoresOf([null, 5, 4, 3]))).toBeNull()
  expect(profile(scoresOf([null, null, null, null]))).toBeNull()
})

test('lies between the lowest and the highest answer, within 0 and 6', () => {
  fc.assert(
    fc.property(anyScores, scores => {
      const found = profile(scores)
      const answered = ITEMS.flatMap(item => scores[item] ?? [])
      expect(found === null).toBe(scores.symptom1 === null || answered.length < 2)
      if (!found) return
      expect(found.answered).toBe(answered.length)
      expect(compareToHundredths(found.value, 100 * Math.min(...answered))).toBeGreaterThanOrEqual(0)
      expect(compareToHundredths(found.value, 100 * Math.max(...answered))).toBeLessThanOrEqual(0)
    }),
  )
})

test('a mean is refused over nothing and over what was not answered', () => {
  expect(() => meanOver(scoresOf([5, null, 4, 3]), ['symptom1', 'symptom2'])).toThrow(RangeError)
  expect(() => meanOver(scoresOf([5, 4, 4, 3]), [])).toThrow(RangeError)
})
