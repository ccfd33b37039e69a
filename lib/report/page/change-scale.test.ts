import { expect, test } from 'vitest'
import { changeHeight, changeScale, tickWords } from './change-scale'

test('the scale has whole points around what is shown, and never less than one worse to two better', () => {
  expect(changeScale([])).toMatchObject({ low: -1, high: 2, ticks: [-1, 0, 1, 2] })
  expect(changeScale([0.25, 0.5])).toMatchObject({ low: -1, high: 2 })
  expect(changeScale([-2.25, 3])).toMatchObject({ low: -3, high: 3 })
  expect([-1, 0, 2].map(tickWords)).toEqual(['−1', '0', '+2'])
})

test('better is up', () => {
  const yOf = changeHeight(changeScale([]), { height: 120, pad: 15 })
  expect([yOf(2), yOf(0), yOf(-1)]).toEqual([15, 75, 105])
})
