import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AREAS } from './areas'
import { type Mark, parseMarks, printMarks, tidyMarks } from './marks'
import { QUALITIES } from './qualities'

const area = fc.constantFrom(...AREAS.map(({ key }) => key))
const mark: fc.Arbitrary<Mark> = fc.record({
  area,
  quality: fc.uniqueArray(fc.constantFrom(...QUALITIES)),
  words: fc.string({ maxLength: 20 }),
  radiatesTo: fc.oneof(fc.constant(''), area),
})

test('whatever string is stored, reading it does not throw', () => {
  fc.assert(fc.property(fc.string(), json => Array.isArray(parseMarks(json))))
  fc.assert(fc.property(fc.json(), json => Array.isArray(parseMarks(json))))
})

test('what is printed reads as the same marks', () => {
  fc.assert(
    fc.property(fc.array(mark), marks => {
      expect(parseMarks(printMarks(marks))).toEqual(tidyMarks(marks))
    }),
  )
})

test('the same marks print the same, in whatever order they were made', () => {
  const knee: Mark = { area: 'knee-left', quality: ['numb', 'shooting'], words: '', radiatesTo: '' }
  const jaw: Mark = { area: 'jaw-right', quality: [], words: '', radiatesTo: '' }
  expect(printMarks([knee, jaw])).toBe(printMarks([jaw, { ...knee, quality: ['shooting', 'numb'] }]))
})

test('what no chart has is left out, and the rest is read', () => {
  const stored = JSON.stringify([
    { area: 'third-arm', quality: ['dull'], radiatesTo: '' },
    { area: 'hand-left', quality: ['dull', 'velvet'], radiatesTo: 'tail' },
    7,
    null,
  ])
  expect(parseMarks(stored)).toEqual([{ area: 'hand-left', quality: ['dull'], words: '', radiatesTo: '' }])
})

test('an area does not radiate to itself, and own words are a quality', () => {
  expect(tidyMarks([{ area: 'hip-left', quality: [], words: 'like a band', radiatesTo: 'hip-left' }])).toEqual([
    { area: 'hip-left', quality: ['other'], words: 'like a band', radiatesTo: '' },
  ])
})
