import { expect, test } from 'vitest'
import { changesBetween } from './amend'

test('a change names its field, what it said before and what it says now, as text', () => {
  const before = { note: 'BL23', symptom1: 5, medicationTaken: true, version: 1 }
  expect(changesBetween(before, { note: 'BL60', symptom1: 0, medicationTaken: false })).toEqual([
    { field: 'note', before: 'BL23', after: 'BL60' },
    { field: 'symptom1', before: '5', after: '0' },
    { field: 'medicationTaken', before: 'true', after: 'false' },
  ])
})

test('what stayed alike is not named, and neither is what the correction does not touch', () => {
  expect(changesBetween({ note: 'BL23', symptom1: 5 }, { note: 'BL23' })).toEqual([])
})

test('a score of 0 and no answer are not the same', () => {
  const scores: { symptom2: number | null } = { symptom2: 0 }
  expect(changesBetween(scores, { symptom2: null })).toEqual([{ field: 'symptom2', before: '0', after: '' }])
})

test('nothing and an empty text are the same', () => {
  const before: { note: string | null } = { note: null }
  expect(changesBetween(before, { note: '' })).toEqual([])
})
