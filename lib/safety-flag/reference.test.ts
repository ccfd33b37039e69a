import { expect, test } from 'vitest'
import { flagChoices, flagKind } from './kind'
import { referenceFlag, SAFETY_FLAGS } from './reference'

test('the list has the thirteen flags, each with an effect and a source, under keys of their own', () => {
  expect(SAFETY_FLAGS.length).toBe(13)
  expect(new Set(SAFETY_FLAGS.map(({ key }) => key)).size).toBe(13)
  expect(SAFETY_FLAGS.filter(({ effect, reason, source, words }) => !effect || !reason || !source || !words)).toEqual(
    [],
  )
})

test.each([
  ['no_consent', 'stop', 'detail'],
  ['unstable_illness', 'stop', 'detail'],
  ['severe_bleeding_disorder', 'stop', 'detail'],
  ['anticoagulant', 'caution', 'detail'],
  ['pacemaker', 'stop_electro', 'detail'],
  ['pregnancy', 'caution', 'due_date'],
  ['lymphoedema', 'avoid_site', 'limb'],
  ['infected_skin', 'avoid_site', 'site'],
])('%s is of level %s and asks for %s', (key, level, asks) => {
  expect(referenceFlag(key)).toMatchObject({ level, asks })
})

const own = {
  id: 'own-1',
  words: 'Fresh tattoo',
  detail: 'keep away from it',
  level: 'avoid',
  reason: 'it heals',
  source: 'Our house rule',
}

test('an entry of the clinic works as a flag of the list does', () => {
  const kind = {
    flag: 'own-1',
    words: 'Fresh tattoo',
    effect: 'keep away from it',
    level: 'avoid_site',
    asks: 'detail',
  }
  expect(flagKind('own-1', [own])).toMatchObject({ ...kind, reason: 'it heals', source: 'Our house rule' })
  expect(flagChoices([own]).at(-1)).toMatchObject(kind)
})

test('a level that is not understood asks for care, and an entry that is gone is said to be', () => {
  expect(flagKind('own-1', [{ ...own, level: 'quite bad' }]).level).toBe('caution')
  expect(flagKind('gone', []).words).toBe('A flag that is no longer listed')
})
