import { expect, test } from 'vitest'
import { screenSchema } from './schema'

const about = { occasion: 'other', screenedOn: '2026-03-09', submission: crypto.randomUUID() }

function wordsFor(typed: Record<string, string>) {
  const read = screenSchema.safeParse({ ...about, shown: 'fever night_pain', ...typed })
  return Object.fromEntries((read.error?.issues ?? []).map(({ path, message }) => [path[0], message]))
}

test('all that is wrong is named at once, each beside its field', () => {
  expect(wordsFor({ occasion: '', screenedOn: '2026-02-30', 'state-fever': 'present' })).toEqual({
    occasion: 'Choose the occasion.',
    screenedOn: 'This day is not in the calendar.',
    'action-fever': 'Choose what is done about it.',
  })
  expect(Object.keys(wordsFor({ 'state-fever': 'maybe', 'note-night_pain': 'x'.repeat(1001) }))).toEqual([
    'state-fever',
    'note-night_pain',
  ])
})

test('what is present asks for an action; nothing stands in for it', () => {
  expect(wordsFor({ 'state-fever': 'present', 'action-fever': '' })).toHaveProperty('action-fever')
  expect(wordsFor({ 'state-fever': 'present', 'action-fever': 'ignore' })).toHaveProperty('action-fever')
  expect(wordsFor({ 'state-fever': 'present', 'action-fever': 'watch' })).toEqual({})
})

test('an action or note typed before the answer was changed to absent is not kept', () => {
  const typed = { 'state-fever': 'absent', 'action-fever': 'watch', 'note-fever': 'slight' }
  expect(screenSchema.parse({ ...about, shown: 'fever', ...typed }).answers).toEqual([
    { flag: 'fever', state: 'absent', action: null, actionNote: '' },
  ])
})

test('left alone a flag is not asked, and absent where all others are said to be; "not asked" stays', () => {
  const states = (typed: Record<string, string>) =>
    screenSchema.parse({ ...about, shown: 'fever night_pain', ...typed }).answers.map(({ state }) => state)
  expect(states({})).toEqual(['not_asked', 'not_asked'])
  expect(states({ restAbsent: '1', 'state-fever': 'not_asked' })).toEqual(['not_asked', 'absent'])
})
