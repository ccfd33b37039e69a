import { expect, test } from 'vitest'
import { randomFor } from './random'
import { mean, spread } from './test-figures'

const draws = (count: number, draw: () => number) => Array.from({ length: count }, draw)

test('the same seed gives the same numbers, another seed others', () => {
  const numbers = (...seed: (string | number)[]) => draws(50, randomFor(...seed).next)
  expect(numbers(7, 'patient', 1)).toEqual(numbers(7, 'patient', 1))
  expect(numbers(7, 'patient', 1)).not.toEqual(numbers(7, 'patient', 2))
  expect(numbers(7, 'patient', 1)).not.toEqual(numbers(8, 'patient', 1))
})

test('numbers stay in their ranges and reach both ends', () => {
  const random = randomFor('ranges')
  const whole = draws(2000, () => random.int(3, 6))
  expect(new Set(whole)).toEqual(new Set([3, 4, 5, 6]))
  const parts = draws(2000, random.next)
  expect(Math.min(...parts)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...parts)).toBeLessThan(1)
  expect(mean(parts)).toBeCloseTo(0.5, 1)
})

test('normal draws have the mean and the spread asked for', () => {
  const random = randomFor('normal')
  const values = draws(20_000, () => random.normal(4.25, 1.3))
  expect(Math.abs(mean(values) - 4.25)).toBeLessThan(0.05)
  expect(Math.abs(spread(values) - 1.3)).toBeLessThan(0.05)
})

test('weights decide how often, and a weight of 0 means never', () => {
  const random = randomFor('weights')
  const choices = [
    ['often', 3],
    ['never', 0],
    ['seldom', 1],
  ] as const
  const values = Array.from({ length: 8000 }, () => random.weighted(choices))
  expect(values).not.toContain('never')
  expect(values.filter(value => value === 'often').length / 8000).toBeCloseTo(0.75, 1)
})

test('shuffling keeps every element and leaves the list itself alone', () => {
  const list = [1, 2, 3, 4, 5, 6, 7, 8]
  const shuffled = randomFor('shuffle').shuffled(list)
  expect(shuffled).not.toEqual(list)
  expect([...shuffled].sort()).toEqual(list)
  expect(list).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
})

test('picking from nothing is refused', () => {
  expect(() => randomFor('none').pick([])).toThrow(RangeError)
})
