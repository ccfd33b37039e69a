import { expect, test } from 'vitest'
import { twinAnswersOf } from './twin-form'

const asked = { 'twin-key-0': 'one', 'twin-key-1': 'two', 'twin-key-2': 'three' }

test('what was answered is kept by the key of its question, and the rest stays open', () => {
  expect(twinAnswersOf({ ...asked, 'twin-0': 'same', 'twin-2': 'different' })).toEqual({
    ok: true,
    value: { one: 'same', three: 'different' },
  })
})

test('with nothing answered it says so at the first question', () => {
  const words = { errors: [{ field: 'twin-0', message: 'Say whether they are one person or two.' }] }
  expect(twinAnswersOf({ ...asked, 'twin-1': 'perhaps' })).toMatchObject(words)
  expect(twinAnswersOf({})).toMatchObject(words)
})
