import { expect, test } from 'vitest'
import { patchBetween, touchedByOthers } from './patch'

test('only what changed is sent, with what it was before', () => {
  expect(patchBetween({ note: 'a', pulse: 'wiry' }, { note: 'b', pulse: 'wiry', symptom1: '3' })).toEqual({
    note: { base: 'a', value: 'b' },
    symptom1: { base: '', value: '3' },
  })
})

test('a box that is no longer ticked is an empty text', () => {
  expect(patchBetween({ modality: 'cupping' }, {})).toEqual({ modality: { base: 'cupping', value: '' } })
})

test('a choice that stood there at first and was emptied before the first save is kept as empty', () => {
  const emptied = { responseId: { base: '', value: '' } }
  expect(patchBetween({}, { responseId: '', note: '' }, { responseId: 'earlier', note: '' })).toEqual(emptied)
  expect(patchBetween({ responseId: '' }, { responseId: '' }, { responseId: 'earlier' })).toEqual({})
})

test('what others changed is told from what clashes', () => {
  const stored = { note: 'theirs', pulse: 'theirs', tongue: 'mine' }
  expect(touchedByOthers({ tongue: 'mine' }, stored, new Set(['note']))).toEqual(['pulse'])
})
