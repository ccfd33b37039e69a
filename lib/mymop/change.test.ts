import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemChange, pairedChange, pairedTwelfths } from './change'
import { absolute, compareToHundredths, fraction, subtract } from './fraction'
import { ITEMS } from './items'
import { profile } from './profile'
import { anyScores, scoresOf } from './test-answers'

describe('pairedChange', () => {
  test('is over the items answered both times, positive when better', () => {
    expect(pairedChange(scoresOf([5, null, 4, 3]), scoresOf([3, 6, 4, null]))).toEqual({
      value: fraction(1, 1),
      items: ['symptom1', 'activity'],
    })
    expect(pairedChange(scoresOf([2, 2, 2, 2]), scoresOf([3, 3, 2, 3]))?.value).toEqual(fraction(-3, 4))
  })

  test('a bad item left out is no improvement', () => {
    expect(pairedChange(scoresOf([3, 6, 3, 3]), scoresOf([3, null, 3, 3]))?.value).toEqual(fraction(0, 1))
  })

  test('needs symptom 1 and one more, both times', () => {
    expect(pairedChange(scoresOf([5, 4, null, null]), scoresOf([3, null, 4, 3]))).toBeNull()
    expect(pairedChange(scoresOf([null, 4, 4, 4]), scoresOf([3, 4, 4, 3]))).toBeNull()
    expect(pairedChange(scoresOf([5, 4, 4, 4]), scoresOf([null, 4, 4, 3]))).toBeNull()
  })

  test('swapped, it is the opposite; with itself, nothing', () => {
    fc.assert(
      fc.property(anyScores, anyScores, (a, b) => {
        const there = pairedChange(a, b)
        const back = pairedChange(b, a)
        expect(back?.items).toEqual(there?.items)
        if (there && back) {
          expect(there.value.n + back.value.n).toBe(0)
          expect(there.value.d).toBe(back.value.d)
          expect(compareToHundredths(absolute(there.value), 600)).toBeLessThanOrEqual(0)
        }
        if (profile(a)) expect(pairedChange(a, a)?.value).toEqual(fraction(0, 1))
      }),
    )
  })

  test('is the difference of the profiles where the same items were answered', () => {
    const complete = anyScores.filter(scores => ITEMS.every(item => scores[item] !== null))
    fc.assert(
      fc.property(complete, complete, (a, b) => {
        const zero = { value: fraction(0, 1) }
        const difference = subtract((profile(a) ?? zero).value, (profile(b) ?? zero).value)
        expect(pairedChange(a, b)?.value).toEqual(difference)
      }),
    )
  })

  test('an item without a baseline never enters', () => {
    fc.assert(
      fc.property(anyScores, anyScores, fc.constantFrom(...ITEMS.slice(1)), (baseline, later, item) => {
        const without = { ...baseline, [item]: null }
        expect(pairedChange(without, later)).toEqual(pairedChange(without, { ...later, [item]: null }))
      }),
    )
  })
})

test('itemChange', () => {
  const baseline = scoresOf([5, null, 4, 3])
  const later = scoresOf([3, 2, null, 4])
  expect(ITEMS.map(item => itemChange(baseline, later, item))).toEqual([2, null, null, -1])
  expect(itemChange(baseline, baseline, 'symptom1')).toBe(0)
})

test('in twelfths it is the same change, a whole number of them', () => {
  fc.assert(
    fc.property(anyScores, anyScores, (a, b) => {
      const [change, twelfths] = [pairedChange(a, b), pairedTwelfths(a, b)]
      expect(twelfths === null).toBe(change === null)
      if (change === null || twelfths === null) return
      expect(fraction(twelfths, 12)).toEqual(change.value)
    }),
  )
})
