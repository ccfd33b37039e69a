import { expect, test } from 'vitest'
import { comparedAt, medicationAt, stepsOf } from './medication'

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

test('a step down is less than at the start, a step up more; what is as it was, or stopped, is not compared', () => {
  expect(comparedAt('ibuprofen', 0, 1)).toBe('less')
  expect(comparedAt('ibuprofen', 2, 1)).toBe('more')
  expect(comparedAt('ibuprofen', 1, 1)).toBeNull()
  expect(comparedAt('ibuprofen', 0, -1)).toBeNull()
  expect(comparedAt('ibuprofen', 0, 3)).toBeNull()
  expect(comparedAt('none taken', 0, 1)).toBeNull()
})
