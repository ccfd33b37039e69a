import { expect, test } from 'vitest'
import { changeSegments } from './change-segments'

const pieces = (field: string, before: string, after: string) =>
  changeSegments({ field, before, after }, 'Europe/London').map(({ text, kind }) => `${kind}: ${text}`)

test('of a text, the words that changed are marked', () => {
  expect(pieces('note', 'Slept beter this week.', 'Slept better this week.')).toEqual([
    'same: Slept ',
    'removed: beter',
    'added: better',
    'same:  this week.',
  ])
})

test('of a prescription, the points that changed are marked whole', () => {
  expect(pieces('prescription', 'LI4 both, ST36 both 20 min', 'LI4 both, ST36 both 25 min')).toEqual([
    'same: LI4 both, ',
    'removed: ST36 both 20 min',
    'added: ST36 both 25 min',
  ])
})

test('modalities are compared in their words, one by one', () => {
  expect(pieces('modalities', 'manual_acupuncture', 'manual_acupuncture,cupping')).toEqual([
    'same: Manual acupuncture',
    'added: , Cupping',
  ])
})

test.each([
  ['treatedOn', '2026-03-09', '2026-03-10', '9 March 2026', '10 March 2026'],
  ['needlesIn', '12', '13', '12', '13'],
  ['reaction', 'none', 'some', 'none', 'yes'],
  ['phone', '07700 900111', '07700 900222', '07700 900111', '07700 900222'],
  ['symptom2', '', '4', 'not answered', '4'],
])('a %s is replaced as a whole', (field, before, after, old, now) => {
  expect(pieces(field, before, after)).toEqual([`removed: ${old}`, `added: ${now}`])
})

test('what was empty is only added, what became empty only removed', () => {
  expect(pieces('note', '', 'Slept well.')).toEqual(['added: Slept well.'])
  expect(pieces('note', 'Slept well.', '')).toEqual(['removed: Slept well.'])
  expect(pieces('prescription', '', 'LI4 both')).toEqual(['added: LI4 both'])
})
