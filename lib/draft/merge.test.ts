import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedByOthers, merge, type Patch, type Values } from './merge'

const values = fc.dictionary(fc.constantFrom('note', 'pulse', 'tongue', 'symptom1'), fc.string({ maxLength: 4 }))

test('what nobody else touched takes the change, and the rest stays', () => {
  const { values, clashes } = merge(
    { note: 'one', pulse: 'wiry' },
    { note: { base: 'one', value: 'two' }, tongue: { base: '', value: 'pale' } },
  )
  expect(values).toEqual({ note: 'two', pulse: 'wiry', tongue: 'pale' })
  expect(clashes).toEqual([])
})

test('a field that somebody else changed stays, and both say what they made of it', () => {
  const { values, clashes } = merge({ note: 'theirs' }, { note: { base: '', value: 'mine' } })
  expect(values).toEqual({ note: 'theirs' })
  expect(clashes).toEqual([{ field: 'note', theirs: 'theirs', mine: 'mine' }])
})

test('a change that is sent again is no clash', () => {
  const patch = { note: { base: '', value: 'mine' } }
  expect(merge(merge({}, patch).values, patch)).toEqual({ values: { note: 'mine' }, clashes: [] })
})

test('no text of anybody is ever lost: it stands in the draft, or in a clash', () => {
  fc.assert(
    fc.property(values, values, (stored: Values, typed: Values) => {
      const patch: Patch = Object.fromEntries(Object.entries(typed).map(([f, value]) => [f, { base: '', value }]))
      const after = merge(stored, patch)
      for (const [field, text] of Object.entries(stored)) {
        if (text !== '') expect([after.values[field], ...after.clashes.map(c => c.theirs)]).toContain(text)
      }
      for (const [field, text] of Object.entries(typed)) {
        const clash = after.clashes.find(c => c.field === field)
        expect(clash ? clash.mine : after.values[field]).toBe(text)
      }
    }),
  )
})

test('a form that is signed names what others changed under it', () => {
  const stored = { note: 'mine', pulse: 'theirs', tongue: 'pale' }
  const known = { base: { note: '', tongue: 'pale' }, sent: {}, form: { note: 'mine', tongue: 'red' } }
  expect(changedByOthers(stored, known)).toEqual(['pulse'])
})

test('a save of one’s own that was on its way is nobody else’s', () => {
  const known = { base: { note: 'on' }, sent: { note: 'one' }, form: { note: 'one more' } }
  expect(changedByOthers({ note: 'one' }, known)).toEqual([])
  expect(changedByOthers({ note: 'theirs' }, known)).toEqual(['note'])
})
