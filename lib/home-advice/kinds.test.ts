import { expect, test } from 'vitest'
import { adviceKind, byKind } from './kinds'
import { newAdviceSchema } from './schema'
import { STARTER_ADVICE } from './starter'

test('a kind that this version has no name for counts as other', () => {
  expect(adviceKind('qigong')).toBe('qigong')
  expect(adviceKind('aqua_jogging')).toBe('other')
})

test('entries stand under their kind, stretches first, and no heading stands alone', () => {
  const entries = [
    { kind: 'other', title: 'Walk' },
    { kind: 'stretch', title: 'Calf' },
    { kind: 'other', title: 'Rest' },
  ] as const
  expect(byKind(entries).map(({ kind, entries }) => [kind, entries.map(({ title }) => title)])).toEqual([
    ['stretch', ['Calf']],
    ['other', ['Walk', 'Rest']],
  ])
})

test('what the library begins with is what its form would take, each under a title of its own', () => {
  for (const { kind, title, text } of STARTER_ADVICE) {
    const typed = { adviceKind: kind, title, text, submission: crypto.randomUUID() }
    expect(newAdviceSchema.parse(typed)).toEqual(typed)
  }
  expect(new Set(STARTER_ADVICE.map(({ title }) => title)).size).toBe(STARTER_ADVICE.length)
})
