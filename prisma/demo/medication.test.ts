import { expect, test } from 'vitest'
import { medicationAt, stepsOf } from './medication'

test('each step down is less, and below the last step nothing is taken', () => {
  expect(medicationAt('ibuprofen', 0)).toEqual({ medicationTaken: true, medication: 'ibuprofen 400 mg 3 a day' })
  expect(medicationAt('ibuprofen', 2)).toEqual({ medicationTaken: true, medication: 'ibuprofen 200 mg now and then' })
  expect(stepsOf('ibuprofen')).toBe(3)
  expect(medicationAt('ibuprofen', 3)).toEqual({ medicationTaken: false, medication: '' })
})

test('nobody takes more than the first step', () => {
  expect(medicationAt('sertraline', -1)).toEqual(medicationAt('sertraline', 0))
})

test('who takes nothing goes on taking nothing', () => {
  expect(stepsOf('none taken')).toBe(0)
  expect(medicationAt('none taken', 0)).toEqual({ medicationTaken: false, medication: '' })
})
