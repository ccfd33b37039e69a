import { expect, test } from 'vitest'
import { chartDifference, differenceWords } from './difference'
import type { Mark } from './marks'
import { chartWords, markWords } from './words'

const mark = (area: string, rest: Partial<Mark> = {}): Mark => ({
  area,
  quality: [],
  words: '',
  radiatesTo: '',
  ...rest,
})

test.each([
  [
    mark('lower-back-left', { quality: ['dull', 'shooting'], radiatesTo: 'calf-left' }),
    'lower back left: dull ache, shooting down to the left calf',
  ],
  [
    mark('neck-right', { quality: ['dull'], radiatesTo: 'forehead' }),
    'side of the neck right: dull ache up to the forehead',
  ],
  [mark('knee-left', { radiatesTo: 'knee-right' }), 'knee left: radiating across to the right knee'],
  [mark('sacrum', { quality: ['other'], words: 'like a belt' }), 'sacrum and tailbone: like a belt'],
  [mark('hand-left', { quality: ['other'] }), 'hand left: other'],
  [mark('hand-left'), 'hand left'],
])('a mark in words', (given, words) => {
  expect(markWords(given)).toBe(words)
})

test('a chart is told from the head down', () => {
  expect(chartWords([mark('knee-left', { quality: ['numb'] }), mark('jaw-right', { quality: ['sharp'] })])).toBe(
    'jaw right: sharp; knee left: numb',
  )
  expect(chartWords([])).toBe('')
})

test('two charts differ by what went, what came and what feels different', () => {
  const first = [
    mark('jaw-left', { quality: ['burning'] }),
    mark('lower-back-left', { quality: ['shooting'] }),
    mark('knee-right', { quality: ['numb'] }),
  ]
  const latest = [
    mark('knee-right', { quality: ['numb'] }),
    mark('lower-back-left', { quality: ['dull'] }),
    mark('hip-left'),
  ]
  const difference = chartDifference(first, latest)
  expect(difference).toEqual({
    gone: ['jaw left (burning)'],
    fresh: ['hip left'],
    changed: ['lower back left (was shooting, now dull ache)'],
  })
  expect(differenceWords(difference)).toBe(
    'Gone: jaw left (burning). New: hip left. Changed: lower back left (was shooting, now dull ache).',
  )
})

test('a feeling that is no longer described has changed; where radiating ends, too', () => {
  const first = [
    mark('hip-left', { quality: ['dull'] }),
    mark('neck-left', { quality: ['dull'], radiatesTo: 'hand-left' }),
  ]
  const latest = [mark('hip-left'), mark('neck-left', { quality: ['dull'] })]
  expect(chartDifference(first, latest).changed).toEqual([
    'side of the neck left (was dull ache down to the left hand, now dull ache)',
    'hip left (was dull ache, now not described)',
  ])
})

test('the same chart differs in nothing, in whatever order it was made', () => {
  const marks = [mark('hip-left', { quality: ['dull', 'sharp'] }), mark('jaw-left')]
  const again = [mark('jaw-left'), mark('hip-left', { quality: ['sharp', 'dull'] })]
  expect(differenceWords(chartDifference(marks, again))).toBe('The same areas, felt the same way.')
})

test('of a chart where everything hurt nothing may be left', () => {
  expect(differenceWords(chartDifference([mark('jaw-left')], []))).toBe('Gone: jaw left.')
})
