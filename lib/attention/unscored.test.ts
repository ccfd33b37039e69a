import { expect, test } from 'vitest'
import { reasonsOf } from './attention'
import { courseOf, type Given, JUST_BETTER, saidOf, settingOn } from './test-facts'

const TREATED = ['2026-06-01', '2026-06-08', '2026-06-15']

const said = (given: Given[], more: Parameters<typeof courseOf>[0] = {}) =>
  saidOf(courseOf({ treatedOn: TREATED, given, ...more })).filter(each => each.startsWith('unscored'))

const MISSING = ['unscored: No scores at the last two sessions']

test.each<[string, Given[], string[]]>([
  ['no score at the last two', [], MISSING],
  ['one at the one before', [['2026-06-08', JUST_BETTER]], []],
  ['one at the last', [['2026-06-15', JUST_BETTER]], []],
  ['one at the session before these', [['2026-06-01', JUST_BETTER]], MISSING],
  ['one apart from a session, in the week before the earlier', [['2026-06-02', JUST_BETTER, 'loose']], []],
  ['one apart from a session, on the day of the one before these', [['2026-06-01', JUST_BETTER, 'loose']], MISSING],
  ['one of the same day, kept with another visit of it', [['2026-06-08', JUST_BETTER, 'loose']], []],
  ['one apart from a session, since', [['2026-06-12', JUST_BETTER, 'loose']], []],
])('%s', (_, given, words) => {
  expect(said(given)).toEqual(words)
})

test('an answer of up to 7 days before the earlier session can stand for it', () => {
  const treatedOn = ['2026-05-20', '2026-06-08', '2026-06-15']
  expect(said([['2026-06-01', JUST_BETTER, 'loose']], { treatedOn, baselineOn: '2026-05-20' })).toEqual([])
  expect(said([['2026-05-31', JUST_BETTER, 'loose']], { treatedOn, baselineOn: '2026-05-20' })).toEqual(MISSING)
})

test('one session is not two, and a course that has ended is not asked for scores', () => {
  expect(said([], { treatedOn: ['2026-06-15'] })).toEqual([])
  expect(said([], { open: false })).toEqual([])
})

test('another session without scores is something new', () => {
  const keyOf = (treatedOn: string[]) =>
    reasonsOf(courseOf({ treatedOn }), settingOn()).find(({ reason }) => reason === 'unscored')?.key
  expect(keyOf(TREATED)).toBeDefined()
  expect(keyOf([...TREATED, '2026-06-16'])).not.toBe(keyOf(TREATED))
})
