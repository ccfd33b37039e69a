import { expect, test } from 'vitest'
import { countInterval, meanInterval, shareInterval } from './intervals'

test.each([
  // Newcombe RG, Stat Med 1998;17:857-872, table I, method 3 (score without continuity correction).
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('a share of %i in %i lies between %f and %f', (count, n, low, high) => {
  const [from, to] = shareInterval(count, n) ?? []
  expect(from).toBeCloseTo(low, 4)
  expect(to).toBeCloseTo(high, 4)
})

test('a share of all ends at 1 exactly, one of none has no interval', () => {
  expect(shareInterval(20, 20)?.[1]).toBe(1)
  expect(shareInterval(0, 20)?.[0]).toBe(0)
  expect(shareInterval(0, 0)).toBeNull()
})

test.each([
  // R 4.2.2: poisson.test(k)$conf.int
  [1, 0.025317807984289876, 5.5716433909388989],
  [5, 1.6234863901184207, 11.668332079322667],
  [10, 4.7953886961324335, 18.390356042017778],
  [671, 621.18343217986956, 723.74849340131959],
  [30000, 29661.472423263, 30341.427535975581],
])('a count of %i lies between %f and %f', (count, low, high) => {
  const [from, to] = countInterval(count)
  expect(from / low).toBeCloseTo(1, 10)
  expect(to / high).toBeCloseTo(1, 10)
})

test('where nothing was seen the upper limit is one-sided: the rule of three', () => {
  expect(countInterval(0)).toEqual([0, -Math.log(0.05)])
  expect(countInterval(0)[1]).toBeCloseTo(3, 1)
})

test.each([
  // R 4.2.2: qt(0.975, n - 1)
  [2, 12.706204736174694],
  [3, 4.3026527297494619],
  [5, 2.7764451051977934],
  [30, 2.0452296421327034],
  [1000, 1.9623414611334493],
  [50000, 1.960011432042652],
])('the interval of a mean of %i reaches t times its standard error', (n, t) => {
  const [low, high] = meanInterval(1, Math.sqrt(n), n)
  expect(high - 1).toBeCloseTo(t, 10)
  expect(1 - low).toBeCloseTo(t, 10)
})
