import { expect, test } from 'vitest'
import { type MedicationCompared, medicationMove, medicationWords } from './medication'

const taking = (medicationCompared: MedicationCompared | null = null) => ({ medicationTaken: true, medicationCompared })
const none = { medicationTaken: false, medicationCompared: null }
const notAsked = { medicationTaken: null, medicationCompared: null }

test.each([
  [taking(), none, 'stopped'],
  [taking(), taking('less'), 'reduced'],
  [taking(), taking('more'), 'increased'],
  [taking(), taking('same'), null],
  [taking(), taking(), null],
  [taking(), notAsked, null],
  [none, taking(), 'started'],
  [none, taking('less'), 'started'],
  [none, none, null],
  [none, notAsked, null],
  [notAsked, none, null],
  [notAsked, taking(), null],
  [notAsked, taking('less'), 'reduced'],
])('%j, then %j: %s', (before, after, move) => {
  expect(medicationMove(before, after)).toBe(move)
})

test('an answer in words', () => {
  expect(medicationWords({ ...taking('less'), medication: 'ibuprofen 200 mg' })).toBe(
    'ibuprofen 200 mg, less than at the start',
  )
  expect(medicationWords({ ...taking(), medication: 'ibuprofen 200 mg' })).toBe('ibuprofen 200 mg')
  expect(medicationWords({ ...taking('more'), medication: '' })).toBe('not named, more than at the start')
  expect(medicationWords({ ...none, medication: '' })).toBe('none')
  expect(medicationWords({ ...notAsked, medication: '' })).toBe('')
})
