import { expect, test } from 'vitest'
import { alsoWrong, failed, invalid, NOT_FOUND, ok } from './result'

const day = { field: 'day', message: 'too early' }

test('nothing else wrong leaves a result as it is', () => {
  expect(alsoWrong([], ok(1))).toEqual(ok(1))
  expect(alsoWrong([], NOT_FOUND)).toBe(NOT_FOUND)
})

test('what succeeded is refused for what else is wrong', () => {
  expect(alsoWrong([day], ok(1))).toEqual(failed('invalid', undefined, [day]))
})

test('everything is said at once, with the first words for each field', () => {
  const scores = failed('invalid', undefined, [
    { field: 'symptom1', message: 'missing' },
    { field: 'day', message: 'too far from the session' },
  ])
  const both = [day, { field: 'symptom1', message: 'missing' }]
  expect(alsoWrong([day], scores)).toEqual(failed('invalid', undefined, both))
  expect(alsoWrong([day], invalid('day', 'other words'))).toEqual(failed('invalid', undefined, [day]))
})

test('a failure that no field can mend stays what it is', () => {
  expect(alsoWrong([day], NOT_FOUND)).toBe(NOT_FOUND)
})
